import {
  type DocumentBlock,
  type DocumentChart,
  type DocumentList,
  type DocumentPart,
  type ReportDocument,
  listsOf,
} from "../document";
import { commentaryOn, partCalled } from "../commentary";
import { chartsSection } from "./chartsSection";
import { commentariesElsewhereSections, commentarySection, withBox } from "./commentarySection";
import { distinctNames } from "./distinctNames";
import { headingSection } from "./headingSection";
import { layOut } from "./layOut";
import { linesSection } from "./linesSection";
import { COLUMN_WIDTHS } from "./columns";
import { listElsewhere, listSection } from "./listSection";
import { listSheet } from "./listSheet";
import { heightOf } from "./pageBreaks";
import { FONT_NAME, FONT_SIZE, LOOKS } from "./looks";
import { REPORT_PAGE, pageRoom, reportFooter } from "./pageSetup";
import { newsSection } from "./newsSection";
import { type Section, stack } from "./section";
import type { SheetPlan } from "./sheetPlan";
import { stripSection } from "./stripSection";
import { tableSection } from "./tableSection";
import { textSection } from "./textSection";

/** The sheet of a report, and that of its list, where that has one of its own. */
export interface ReportPlan extends SheetPlan {
  readonly listSheet?: SheetPlan;
}

/** Where a list stands: among the other parts, or on a sheet of that name. */
export type ListPlace = "inReport" | { readonly apart: string };

/**
 * The sheets of a report, as its document says them. Where its list stands is decided by its length, unless it is
 * said.
 */
export function planReport(document: ReportDocument, listPlace?: ListPlace): ReportPlan {
  const { title, period, quarter, notices, parts, name } = document;
  const [list] = listsOf(document);
  const place = listPlace ?? placeByLength(document, list);
  const sections = [
    {
      ...stack(textSection(title, LOOKS.title), textSection(period, LOOKS.period), newsSection(quarter)),
      endsBlank: true,
    },
    ...noticeSections(notices),
    ...parts.flatMap((part) => withCommentary(partSections(part, { quarter, place }), part, document)),
    ...commentariesElsewhereSections(document),
  ];
  const setup = { ...REPORT_PAGE, footer: reportFooter(title, quarter) };
  const sheet = layOut(sections, setup);
  return {
    ...{ ...sheet, names: distinctNames(sheet.names), name, fontName: FONT_NAME, fontSize: FONT_SIZE },
    ...(list && place !== "inReport" && { listSheet: listSheet(document, list) }),
  };
}

/** A list of several complaints that is longer than a page has a sheet of its own. */
function placeByLength({ quarter, listName }: ReportDocument, list: DocumentList | undefined): ListPlace {
  if (!list || list.lines.length < 2) return "inReport";
  const { height } = pageRoom(REPORT_PAGE, COLUMN_WIDTHS);
  return heightOf(listSection(list, quarter)) > height ? { apart: listName } : "inReport";
}

interface WhereParts {
  readonly quarter: string;
  readonly place: ListPlace;
}

/** The box for a commentary stays with the last section of its part, unless a page may end within that. */
function withCommentary(
  sections: readonly Section[],
  part: DocumentPart,
  document: ReportDocument,
): Section[] {
  const last = sections.at(-1);
  if (!part.hasCommentary || !last) return [...sections];
  const commentary = { part: part.key, about: partCalled(part), text: commentaryOn(part, document) };
  const box = commentarySection(commentary, document.quarter);
  const mayEndWithin = last.keepsTop !== undefined || last.breaksBefore !== undefined;
  return [...sections.slice(0, -1), ...(mayEndWithin ? [last, box] : [withBox(last, box)])];
}

/** What a reader has to know before any figure: nothing where there is nothing to say. */
function noticeSections(notices: readonly string[]): Section[] {
  return notices.length === 0 ? [] : [stack(...notices.map((notice) => textSection(notice, LOOKS.notice)))];
}

/** The heading of a part stays with its first block. */
function partSections({ heading, blocks }: DocumentPart, where: WhereParts): Section[] {
  const drawn = blocks.flatMap((block) => (block.kind === "charts" ? block.charts : []));
  const sections = blocks.flatMap((block) => blockSections(block, drawn, where));
  const [first, ...others] = sections;
  if (heading === undefined || !first) return sections;
  return [stack(headingSection(heading, "part"), first), ...others];
}

/** Charts stand with the table that they are drawn from. */
function blockSections(
  block: DocumentBlock,
  drawn: readonly DocumentChart[],
  { quarter, place }: WhereParts,
): Section[] {
  switch (block.kind) {
    case "table": {
      const charts = drawn.filter(({ table }) => table === block.table.id);
      return [
        charts.length > 0 ? chartsSection(charts, block.table, quarter) : tableSection(block.table, quarter),
      ];
    }
    case "list":
      return [
        place === "inReport" ? listSection(block.list, quarter) : listElsewhere(block.list, place.apart),
      ];
    case "sentences":
      return [stack(...block.sentences.map((sentence, index) => sentenceSection(sentence, block, index)))];
    case "strip":
      return [stripSection(block)];
    case "lines":
      return [linesSection(block.labels)];
    case "charts":
      return [];
  }
}

function sentenceSection(
  sentence: string,
  { isNumbered }: { readonly isNumbered: boolean },
  index: number,
): Section {
  return textSection(sentence, LOOKS.plain, isNumbered ? `${index + 1}.  ` : "");
}
