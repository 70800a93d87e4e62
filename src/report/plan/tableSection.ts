import type { DocumentColumn, DocumentRow, DocumentTable } from "../document";
import { COLUMNS_A_QUARTER, COLUMN_COUNT, roomAcross } from "./columns";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { FigureCell, PlanCell, StyledArea } from "./sheetPlan";
import { textLines } from "./textLines";
import { textSection } from "./textSection";

/** A table with its caption above it and its notes, if it has any, below. */
export function tableSection(table: DocumentTable, quarter: string): Section {
  const { caption, shortName, notes } = table;
  const captions = caption === undefined ? [] : [captionSection(caption)];
  const whole = stack(...captions, headingSection(table), bodySection(table));
  return stack(
    namedSection(whole, quarter, shortName),
    ...notes.map((note) => textSection(note, LOOKS.note)),
  );
}

function captionSection(caption: string): Section {
  return { cells: [rowOf(text(caption))], styles: [{ ...wholeRow(0), style: LOOKS.caption }] };
}

/** What stands over the columns, and over the cells of those that have several. */
function headingSection({ title, columns }: DocumentTable): Section {
  const heading: Section = {
    cells: [rowOf(text(title), ...columns.flatMap((column) => [text(column.heading), BLANK]))],
    styles: [
      { ...wholeRow(0), style: LOOKS.heading },
      { ...area(0, 1, 1, COLUMN_COUNT - 1), style: LOOKS.acrossTwo },
    ],
  };
  if (!columns.some(hasPairs)) return heading;
  return stack(heading, {
    cells: [rowOf(BLANK, ...columns.flatMap(({ subheadings }) => subheadings.map(text)))],
    styles: [{ ...wholeRow(0), style: LOOKS.subheading }],
  });
}

function hasPairs({ subheadings }: DocumentColumn): boolean {
  return subheadings.length > 0;
}

function bodySection(table: DocumentTable): Section {
  const { rows } = table;
  return {
    cells: rows.map(({ label, cells }) => rowOf(text(label), ...cells.flatMap(({ shown }) => pair(shown)))),
    styles: [
      { ...area(0, 0, rows.length, COLUMN_COUNT), style: LOOKS.cells },
      { ...area(0, 0, rows.length, 1), style: LOOKS.label },
      { ...area(0, 1, rows.length, COLUMN_COUNT - 1), style: LOOKS.figure },
      ...grid(table),
    ],
    rowHeights: rows.flatMap(({ label }, row) => {
      const lineCount = textLines(label, roomAcross(0, 1), FONT_SIZE).length;
      return lineCount > 1 ? [{ row, points: heightOfLines(lineCount) }] : [];
    }),
    figures: rows.flatMap((row, rowIndex) => figureCells(table, row, rowIndex)),
  };
}

/** Shares have a line between number and percentage; a figure alone has both columns of its quarter. */
function grid({ rows, columns }: DocumentTable): StyledArea[] {
  if (columns.some(hasPairs))
    return [{ ...area(0, 1, rows.length, COLUMN_COUNT - 1), style: LOOKS.figureColumns }];
  return columns.map((_, columnIndex) => ({
    ...area(0, firstColumn(columnIndex), rows.length, COLUMNS_A_QUARTER),
    style: LOOKS.lone,
  }));
}

function firstColumn(columnIndex: number): number {
  return 1 + columnIndex * COLUMNS_A_QUARTER;
}

/** A figure of one cell stands in the column of numbers, with the one for percentages blank. */
function pair(cells: readonly PlanCell[]): PlanCell[] {
  const [number = BLANK, percentage = BLANK] = cells;
  return [number, percentage];
}

function figureCells({ id }: DocumentTable, { cells }: DocumentRow, rowIndex: number): FigureCell[] {
  return cells.flatMap(({ figure, shown }, columnIndex) =>
    (figure ? shown : []).map((_cell, index) => ({
      row: rowIndex,
      column: firstColumn(columnIndex) + index,
      table: id,
      rowIndex,
      columnIndex,
    })),
  );
}
