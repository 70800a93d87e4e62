import { at } from "../../engine/at";
import type { DocumentTable } from "../document";
import { INDENT_WIDTH, roomAcross } from "./columns";
import { type FigureGrid, type GridColumn } from "./figureGrid";
import { LOOKS, SMALL_SIZE } from "./looks";
import { ROW_HEIGHT, heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { CellStyle, PlanCell } from "./sheetPlan";
import { textLines } from "./textLines";

/** What stands over the columns of a table, and over the cells of those that have several. */
export function tableHeads(table: DocumentTable, grid: FigureGrid): Section {
  const heads = headsSection(table, grid);
  if (!grid.hasPairs) return heads;
  const subheads = table.columns.flatMap(({ subheadings }, index) =>
    (at(grid.columns, index).isPair ? filled : atEnd)(subheadings.map(text), at(grid.columns, index)),
  );
  return stack(heads, {
    cells: [spread(BLANK, subheads, grid)],
    styles: [{ ...wholeRow(0), style: LOOKS.subheading }],
  });
}

/** A heading stands across a pair, over the number of a figure alone, and wraps where that is narrow. */
function headsSection({ title, columns }: DocumentTable, grid: FigureGrid): Section {
  const { labels } = grid;
  const heads = columns.flatMap(({ heading }, index) => {
    const column = at(grid.columns, index);
    return (column.isPair ? filled : atEnd)([text(heading)], column);
  });
  const lineCounts = columns.map(({ heading }, index) => linesIn(heading, at(grid.columns, index)));
  return {
    cells: [spread(text(title), heads, grid)],
    styles: [
      { ...wholeRow(0), style: LOOKS.heading },
      { ...area(0, 0, 1, labels), style: LOOKS.headingFirst },
      ...grid.columns.map((column) => ({
        ...area(0, column.first, 1, column.across),
        style: headStyle(column, grid),
      })),
    ],
    rowHeights: [
      { row: 0, points: Math.max(ROW_HEIGHT, heightOfLines(Math.max(1, ...lineCounts), SMALL_SIZE)) },
    ],
  };
}

function headStyle({ across, isPair }: GridColumn, { columns }: FigureGrid): CellStyle {
  if (isPair) return LOOKS.acrossTwo;
  if (across === 1) return LOOKS.narrowHead;
  return columns.some((column) => column.across === 1) ? LOOKS.overFigureSmall : LOOKS.overFigure;
}

function linesIn(heading: string, { first, across }: GridColumn): number {
  return across > 1 ? 1 : textLines(heading, roomAcross(first, across) - INDENT_WIDTH, SMALL_SIZE).length;
}

/** A row of the sheet: a label, and what stands in the columns of figures. */
export function spread(label: PlanCell, figures: readonly PlanCell[], { labels }: FigureGrid): PlanCell[] {
  return rowOf(label, ...blanks(labels - 1), ...figures);
}

/** Cells at the left end of a column, with blanks behind them. */
export function filled(cells: readonly PlanCell[], { across }: GridColumn): PlanCell[] {
  return [...cells, ...blanks(across - cells.length)];
}

/** Cells at the right end of a column, with blanks before them. */
export function atEnd(cells: readonly PlanCell[], { across }: GridColumn): PlanCell[] {
  return [...blanks(across - cells.length), ...cells];
}

function blanks(count: number): PlanCell[] {
  return Array.from({ length: Math.max(count, 0) }, () => BLANK);
}
