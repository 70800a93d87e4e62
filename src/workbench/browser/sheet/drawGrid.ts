import type { Cell } from "@cj-tech-master/excelts";
import { drawCharts } from "./drawCharts";
import { drawHeads } from "./drawHeads";
import { drawMarks } from "./drawMarks";
import { viewOf } from "./gridLayout";
import { type GridParts, part } from "./gridParts";
import { type ShownSheet, rowBoxes } from "./rowBoxes";

/** Columns that are drawn left of those in sight, for texts that run into sight. */
const COLUMNS_BEFORE = 30;
const ROWS_AROUND = 8;

/** Draws what is in sight of a sheet. */
export function drawGrid(parts: GridParts, shown: ShownSheet): void {
  const { element, cells, frozen } = parts;
  const { layout } = shown;
  const frozenHeight = layout.top(layout.frozenRows);
  const first = layout.rowAt(element.scrollTop + frozenHeight);
  const rows = [
    Math.max(layout.frozenRows, first - ROWS_AROUND),
    Math.min(layout.rowCount, layout.rowAt(element.scrollTop + element.clientHeight) + ROWS_AROUND),
  ] as const;
  const columns = [
    Math.max(0, layout.columnAt(element.scrollLeft) - COLUMNS_BEFORE),
    Math.min(layout.columnCount, layout.columnAt(element.scrollLeft + element.clientWidth) + 2),
  ] as const;
  const masters = new Set<Cell>();
  cells.replaceChildren(...gridlines(shown, rows, columns), ...drawRows(shown, rows, columns, masters));
  const top = [0, layout.frozenRows] as const;
  frozen.replaceChildren(...gridlines(shown, top, columns), ...drawRows(shown, top, columns, masters));
  frozen.style.height = `${frozenHeight}px`;
  frozen.style.marginBottom = `${-frozenHeight}px`;
  frozen.hidden = layout.frozenRows === 0;
  drawHeads(parts.heads, shown, rows, columns);
  drawCharts(parts.charts, shown);
  drawMarks(parts.marks, shown);
}

function drawRows(
  shown: ShownSheet,
  [from, to]: readonly [number, number],
  columns: readonly [number, number],
  masters: Set<Cell>,
): HTMLElement[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, place) =>
    rowBoxes(shown, from + place, columns, masters),
  );
}

/** The lines of the grid, under everything; a sheet may go without. */
function gridlines(
  { sheet, layout }: ShownSheet,
  rows: readonly [number, number],
  columns: readonly [number, number],
): HTMLElement[] {
  const [top, bottom] = [layout.top(rows[0]), layout.top(rows[1])];
  const lines = part("lines", true);
  Object.assign(lines.style, { top: `${top}px`, height: `${bottom - top}px` });
  if (viewOf(sheet)?.showGridLines === false) return [lines];
  for (let row = rows[0]; row < rows[1]; row++) {
    const line = part("line across");
    line.style.top = `${layout.top(row + 1) - top - 1}px`;
    lines.append(line);
  }
  for (let column = columns[0]; column < columns[1]; column++) {
    const line = part("line down");
    line.style.left = `${layout.left(column + 1) - 1}px`;
    lines.append(line);
  }
  return [lines];
}
