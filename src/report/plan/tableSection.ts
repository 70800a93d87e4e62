import { at } from "../../engine/at";
import type { DocumentRow, DocumentTable } from "../document";
import { INDENT_WIDTH, roomAcross } from "./columns";
import { type FigureGrid, figureGrid } from "./figureGrid";
import { headingSection } from "./headingSection";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { heightOfLines } from "./rowHeights";
import { type Section, area, stack, text } from "./section";
import type { FigureCell, PlanCell, RowHeight } from "./sheetPlan";
import { atEnd, filled, spread, tableHeads } from "./tableHeads";
import { tableLooks } from "./tableLooks";
import { textLines } from "./textLines";
import { textSection } from "./textSection";

/** A table with its caption above it and its notes, if it has any, below. */
export function tableSection(table: DocumentTable, quarter: string, width?: "narrow"): Section {
  const { caption, shortName, notes } = table;
  const grid = figureGrid(table.columns, width);
  const captions = caption === undefined ? [] : [headingSection(caption)];
  const whole = stack(...captions, tableHeads(table, grid), bodySection(table, grid));
  return stack(
    namedSection(whole, quarter, shortName),
    ...notes.map((note) => textSection(note, LOOKS.note)),
  );
}

function bodySection(table: DocumentTable, grid: FigureGrid): Section {
  const { rows } = table;
  const longLabels = rows.flatMap(({ label }, row) => longLabel(label, row, grid));
  return {
    cells: rows.map((row) => spread(text(row.label), figuresOf(row, grid), grid)),
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

/** A figure alone stands at the right of its column; in a column of pairs, where the numbers do. */
function figuresOf({ cells }: DocumentRow, { columns }: FigureGrid): PlanCell[] {
  return cells.flatMap(({ shown }, index) => {
    const column = at(columns, index);
    const cells = shown.map((cell) => (cell.kind === "text" ? text(cell.text) : cell));
    return (column.isPair ? filled : atEnd)(cells, column);
  });
}

function figureCells(
  { id }: DocumentTable,
  { cells }: DocumentRow,
  rowIndex: number,
  { columns }: FigureGrid,
): FigureCell[] {
  return cells.flatMap(({ figure, shown }, columnIndex) => {
    const { first, across, isPair } = at(columns, columnIndex);
    const start = first + (isPair ? 0 : across - shown.length);
    return (figure ? shown : []).map((_cell, index) => ({
      row: rowIndex,
      column: start + index,
      table: id,
      rowIndex,
      columnIndex,
    }));
  });
}
