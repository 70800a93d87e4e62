import { encodeCol } from "@cj-tech-master/excelts";
import { selectedArea } from "../../book/selection";
import { type GridHeads, HEAD_WIDTH, part } from "./gridParts";
import type { ShownSheet } from "./rowBoxes";

/** The headings of the rows and columns in sight, from the first to the one before the last. */
export function drawHeads(
  heads: GridHeads,
  { book, layout }: ShownSheet,
  rows: readonly [number, number],
  columns: readonly [number, number],
): void {
  const selected = selectedArea(book);
  const isIn = (from: number, count: number, place: number): boolean => place >= from && place < from + count;
  const rowHead = (row: number): HTMLElement => {
    const head = part(selected && isIn(selected.row, selected.rowCount, row) ? "head selected" : "head");
    head.textContent = String(row + 1);
    Object.assign(head.style, {
      top: `${layout.top(row)}px`,
      height: `${layout.top(row + 1) - layout.top(row)}px`,
    });
    return head;
  };
  const columnHead = (column: number): HTMLElement => {
    const isSelected = selected && isIn(selected.column, selected.columnCount, column);
    const head = part(isSelected ? "head selected" : "head");
    head.textContent = encodeCol(column);
    Object.assign(head.style, {
      left: `${HEAD_WIDTH + layout.left(column)}px`,
      width: `${layout.left(column + 1) - layout.left(column)}px`,
    });
    return head;
  };
  const from = (first: number, end: number): number[] =>
    Array.from({ length: Math.max(end - first, 0) }, (_, place) => first + place);
  heads.rows.replaceChildren(...from(rows[0], rows[1]).map(rowHead));
  heads.frozen.replaceChildren(...from(0, layout.frozenRows).map(rowHead));
  heads.columns.replaceChildren(...from(columns[0], columns[1]).map(columnHead));
}
