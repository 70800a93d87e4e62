import { at } from "../../engine/at";
import type { DocumentList } from "../document";
import { listTexts } from "../listTexts";
import { COLUMN_COUNT, INDENT_WIDTH, roomAcross } from "./columns";
import { headingSection } from "./headingSection";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { MOST_LINES, heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { Area, FigureCell, PlanCell } from "./sheetPlan";
import { textLines } from "./textLines";
import { textSection } from "./textSection";

/** The columns of the sheet that a column of the list goes across. */
interface LocatedColumn {
  readonly first: number;
  readonly across: number;
}

/** A list of complaints. */
export function listSection(list: DocumentList, quarter: string): Section {
  const { headings, lines } = listTexts(list, "amongOthers");
  const columns = columnsOf(headings);
  const heading = headsSection(list.caption, headings, columns);
  const [first = noneSection(list.none), ...others] = lines.map((line, rowIndex) =>
    withFigures(lineSection(line, columns), columns, { table: list.id, rowIndex }),
  );
  return {
    ...namedSection(stack(heading, first, ...others), quarter, list.shortName),
    keepsTop: heading.cells.length + first.cells.length,
  };
}

/** Where a list stands that has a sheet of its own. */
export function listElsewhere(list: DocumentList, sheet: string): Section {
  return stack(headingSection(list.caption), textSection(list.whereApart(sheet), LOOKS.plain));
}

/** Every cell of a complaint leads to it. */
function withFigures(
  section: Section,
  columns: readonly LocatedColumn[],
  line: Pick<FigureCell, "table" | "rowIndex">,
): Section {
  const figures = columns.map(({ first }) => ({ ...line, row: 0, column: first, columnIndex: 0 }));
  return { ...section, figures };
}

/** How many columns of the sheet each goes across: what was done, the last, has nearly half of the width. */
const ACROSS: readonly number[] = [1, 1, 1, 3, 8];

function columnsOf(headings: readonly string[]): LocatedColumn[] {
  return headings.map((_, index) => {
    const first = ACROSS.slice(0, index).reduce((sum, across) => sum + across, 0);
    return { first, across: at(ACROSS, index) };
  });
}

function headsSection(
  caption: string,
  headings: readonly string[],
  columns: readonly LocatedColumn[],
): Section {
  return stack(headingSection(caption), {
    cells: [spread(headings, columns)],
    styles: [
      { ...wholeRow(0), style: LOOKS.heading },
      { ...wholeRow(0), style: LOOKS.listHeading },
      { ...area(0, 0, 1, 1), style: LOOKS.headingFirst },
    ],
    rowHeights: [{ row: 0, points: heightOfLines(mostLines(headings, columns)) }],
    merges: mergesOf(columns, 0, 1),
  });
}

function noneSection(none: string): Section {
  return { cells: [rowOf(text(none))], styles: [{ ...wholeRow(0), style: LOOKS.rows }] };
}

/** A complaint takes a row, or as many as its longest text needs: no row of Excel's is high enough for any text. */
function lineSection(line: readonly string[], columns: readonly LocatedColumn[]): Section {
  const lineCount = mostLines(line, columns);
  const rowCount = Math.ceil(lineCount / MOST_LINES);
  const points = heightOfLines(Math.ceil(lineCount / rowCount));
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    cells: rows.map((row) => (row === 0 ? spread(line, columns) : rowOf())),
    styles: [
      { ...area(0, 0, rowCount, COLUMN_COUNT), style: LOOKS.listed },
      { ...area(0, 0, rowCount, 1), style: LOOKS.listedFirst },
    ],
    rowHeights: rows.map((row) => ({ row, points })),
    merges: mergesOf(columns, 0, rowCount),
  };
}

/** The lines of the longest of some texts. */
function mostLines(texts: readonly string[], columns: readonly LocatedColumn[]): number {
  const lineCounts = columns.map(({ first, across }, index) => {
    const room = roomAcross(first, across) - (index === 0 ? INDENT_WIDTH : 0);
    return textLines(at(texts, index), room, FONT_SIZE).length;
  });
  return Math.max(...lineCounts);
}

/** A row of the sheet with texts where the columns of the list begin. */
function spread(texts: readonly string[], columns: readonly LocatedColumn[]): PlanCell[] {
  return columns.flatMap(({ across }, index) => [
    text(at(texts, index)),
    ...Array.from({ length: across - 1 }, () => BLANK),
  ]);
}

function mergesOf(columns: readonly LocatedColumn[], row: number, rowCount: number): Area[] {
  return columns
    .filter(({ across }) => across > 1 || rowCount > 1)
    .map(({ first, across }) => area(row, first, rowCount, across));
}
