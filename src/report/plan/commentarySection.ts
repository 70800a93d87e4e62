import { commentariesElsewhere } from "../commentary";
import type { Commentary, ReportDocument } from "../document";
import { WHOLE_ROOM } from "./columns";
import { headingSection } from "./headingSection";
import { FONT_SIZE, LOOKS } from "./looks";
import { rangeName } from "./namedSection";
import { GREATEST_HEIGHT, heightOfLines } from "./rowHeights";
import { type Section, rowOf, stack, text, wholeRow } from "./section";
import { textLines } from "./textLines";

/** Before anybody has written in it; so that two lines show at once, since Excel fits no row with merged cells. */
const FEWEST_LINES = 2;

/** Between a part and its commentary, in points. */
const GAP_HEIGHT = 4.5;

/** A box for what somebody writes about a part: one row, whatever is in it, so that no figure moves. */
export function commentarySection({ part, about, text: written }: Commentary, quarter: string): Section {
  const lineCount = Math.max(FEWEST_LINES, textLines(written, WHOLE_ROOM, FONT_SIZE).length);
  return {
    cells: [rowOf({ kind: "typed", text: written })],
    styles: [{ ...wholeRow(0), style: LOOKS.commentary }],
    rowHeights: [{ row: 0, points: Math.min(GREATEST_HEIGHT, heightOfLines(lineCount)) }],
    merges: [wholeRow(0)],
    names: [
      {
        ...wholeRow(0),
        name: rangeName("Report", quarter, `Commentary ${part}`),
        commentary: { part, about },
      },
    ],
  };
}

/** A section with such a box a little below it. */
export function withBox(section: Section, box: Section): Section {
  return stack(section, { cells: [rowOf()], rowHeights: [{ row: 0, points: GAP_HEIGHT }] }, box);
}

/** At the end, what was written about parts that the report goes without; it goes back to them with the parts. */
export function commentariesElsewhereSections(document: ReportDocument): Section[] {
  const elsewhere = commentariesElsewhere(document);
  if (elsewhere.length === 0) return [];
  return [
    stack(
      headingSection("Commentary on parts that this report goes without", "part"),
      ...elsewhere.map((one) => withBox(aboutSection(one), commentarySection(one, document.quarter))),
    ),
  ];
}

function aboutSection({ about }: Commentary): Section {
  return { cells: [rowOf(text(about))], styles: [{ ...wholeRow(0), style: LOOKS.commentaryAbout }] };
}
