import type { DocumentCell, DocumentRow, DocumentTable } from "../document";
import { COLUMN_COUNT, INDENT_WIDTH, roomAcross } from "./columns";
import { type FigureGrid, figureGrid, firstColumn } from "./figureGrid";
import { headingSection } from "./headingSection";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { FigureCell, PlanCell, RowHeight } from "./sheetPlan";
import { tableLooks } from "./tableLooks";
import { textLines } from "./textLines";
import { textSection } from "./textSection";

/** A table with its caption above it and its notes, if it has any, below. */
export function tableSection(table: DocumentTable, quarter: string): Section {
  const { caption, shortName, notes } = table;
  const grid = figureGrid(table.columns);
  const captions = caption === undefined ? [] : [headingSection(caption)];
  const whole = stack(...captions, columnHeads(table, grid), bodySection(table, grid));
  return stack(
    namedSection(whole, quarter, shortName),
    ...notes.map((note) => textSection(note, LOOKS.note)),
  );
}

/** What stands over the columns, and over the cells of those that have several. */
function columnHeads({ title, columns }: DocumentTable, grid: FigureGrid): Section {
  const { across, hasPairs, labels } = grid;
  const heads = columns.flatMap(({ heading }) =>
    hasPairs ? [text(heading), ...blanks(across - 1)] : atEnd([text(heading)], across),
  );
  const figures = area(0, labels, 1, COLUMN_COUNT - labels);
  const heading: Section = {
    cells: [spread(text(title), heads, grid)],
    styles: [
      { ...wholeRow(0), style: LOOKS.heading },
      { ...area(0, 0, 1, labels), style: LOOKS.headingFirst },
      { ...figures, style: hasPairs ? LOOKS.acrossTwo : LOOKS.overFigure },
    ],
  };
  if (!hasPairs) return heading;
  const subheads = columns.flatMap(({ subheadings }) => atEnd(subheadings.map(text), across));
  return stack(heading, {
    cells: [spread(BLANK, subheads, grid)],
    styles: [{ ...wholeRow(0), style: LOOKS.subheading }],
  });
}

function bodySection(table: DocumentTable, grid: FigureGrid): Section {
  const { rows } = table;
  const longLabels = rows.flatMap(({ label }, row) => longLabel(label, row, grid));
  return {
    cells: rows.map(({ label, cells }) => spread(text(label), cells.flatMap(figureText(grid)), grid)),
    styles: [
      ...tableLooks(table, grid),
      ...longLabels.map(({ row }) => ({ ...area(row, 0, 1, grid.labels), style: LOOKS.longLabel })),
    ],
    // A label that runs over its neighbours needs no merge; one that wraps does.
    merges: longLabels.map(({ row }) => area(row, 0, 1, grid.labels)),
    rowHeights: longLabels,
    figures: rows.flatMap((row, rowIndex) => figureCells(table, row, rowIndex, grid)),
  };
}

function longLabel(label: string, row: number, { labels }: FigureGrid): RowHeight[] {
  const lineCount = textLines(label, roomAcross(0, labels) - INDENT_WIDTH, FONT_SIZE).length;
  return lineCount > 1 ? [{ row, points: heightOfLines(lineCount) }] : [];
}

function figureText({ across }: FigureGrid): (cell: DocumentCell) => PlanCell[] {
  return ({ shown }) => atEnd(shown, across);
}

function figureCells(
  { id }: DocumentTable,
  { cells }: DocumentRow,
  rowIndex: number,
  grid: FigureGrid,
): FigureCell[] {
  return cells.flatMap(({ figure, shown }, columnIndex) =>
    (figure ? shown : []).map((_cell, index) => ({
      row: rowIndex,
      column: firstColumn(grid, columnIndex) + grid.across - shown.length + index,
      table: id,
      rowIndex,
      columnIndex,
    })),
  );
}

/** A row of the sheet: a label, and what stands in the columns of figures. */
function spread(label: PlanCell, figures: readonly PlanCell[], { labels }: FigureGrid): PlanCell[] {
  return rowOf(label, ...blanks(labels - 1), ...figures);
}

/** Cells at the right end of those that a column has. */
function atEnd(cells: readonly PlanCell[], across: number): PlanCell[] {
  return [...blanks(across - cells.length), ...cells];
}

function blanks(count: number): PlanCell[] {
  return Array.from({ length: Math.max(count, 0) }, () => BLANK);
}
