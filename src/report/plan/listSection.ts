import { at } from "../../engine/at";
import type { DocumentList } from "../document";
import { COLUMNS_A_QUARTER, COLUMN_COUNT, roomAcross } from "./columns";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { MOST_LINES, heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { Area, PlanCell } from "./sheetPlan";
import { textLines } from "./textLines";

/** The columns of the sheet that a column of the list goes across. */
interface LocatedColumn {
  readonly first: number;
  readonly across: number;
}

/** A list of complaints. */
export function listSection(list: DocumentList, quarter: string): Section {
  const columns = columnsOf(list);
  const heading = headingSection(list, columns);
  const [first = noneSection(list.none), ...others] = list.lines.map((line) => lineSection(line, columns));
  return {
    ...namedSection(stack(heading, first, ...others), quarter, list.shortName),
    keepsTop: heading.cells.length + first.cells.length,
  };
}

/** The first is as wide as the labels of the tables, each of the others as a quarter, and the last has all the rest. */
function columnsOf({ headings }: DocumentList): LocatedColumn[] {
  return headings.map((_, index) => {
    const first = index === 0 ? 0 : 1 + (index - 1) * COLUMNS_A_QUARTER;
    const isLast = index === headings.length - 1;
    const next = isLast ? COLUMN_COUNT : 1 + index * COLUMNS_A_QUARTER;
    return { first, across: next - first };
  });
}

function headingSection({ caption, headings }: DocumentList, columns: readonly LocatedColumn[]): Section {
  return {
    cells: [rowOf(text(caption)), spread(headings, columns)],
    styles: [
      { ...wholeRow(0), style: LOOKS.caption },
      { ...wholeRow(1), style: LOOKS.heading },
      { ...wholeRow(1), style: LOOKS.listHeading },
    ],
    merges: mergesOf(columns, 1, 1),
  };
}

function noneSection(none: string): Section {
  return { cells: [rowOf(text(none))], styles: [{ ...wholeRow(0), style: LOOKS.cells }] };
}

/** A complaint takes a row, or as many as its longest text needs: no row of Excel's is high enough for any text. */
function lineSection(line: readonly string[], columns: readonly LocatedColumn[]): Section {
  const lineCount = Math.max(...columns.map((column, index) => linesIn(at(line, index), column)));
  const rowCount = Math.ceil(lineCount / MOST_LINES);
  const points = heightOfLines(Math.ceil(lineCount / rowCount));
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    cells: rows.map((row) => (row === 0 ? spread(line, columns) : rowOf())),
    styles: [{ ...area(0, 0, rowCount, COLUMN_COUNT), style: LOOKS.listed }],
    rowHeights: rows.map((row) => ({ row, points })),
    merges: mergesOf(columns, 0, rowCount),
  };
}

function linesIn(value: string, { first, across }: LocatedColumn): number {
  return textLines(value, roomAcross(first, across), FONT_SIZE).length;
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
