import { localAddress } from "../../book/address";
import type { CellRange } from "../../book/book";
import { selectedArea } from "../../book/selection";
import type { GridLayout } from "./gridLayout";
import { part } from "./gridParts";
import type { ShownSheet } from "./rowBoxes";

type Area = Pick<CellRange, "row" | "column" | "rowCount" | "columnCount">;

/** Where cells are drawn; nowhere without a sheet. */
export function boxOf(
  layout: GridLayout | undefined,
  area: Area,
): Record<"left" | "top" | "width" | "height", string> {
  if (!layout) return { left: "0", top: "0", width: "0", height: "0" };
  const [left, top] = [layout.left(area.column), layout.top(area.row)];
  return {
    left: `${left - 1}px`,
    top: `${top - 1}px`,
    width: `${layout.left(area.column + area.columnCount) - left + 1}px`,
    height: `${layout.top(area.row + area.rowCount) - top + 1}px`,
  };
}

/** The frame around what is selected, and the cell of it that is active. */
export function drawMarks(marks: HTMLElement, { book, layout }: ShownSheet): void {
  const selected = selectedArea(book);
  if (!selected) return;
  const frame = part(selected.rowCount * selected.columnCount > 1 ? "frame many" : "frame", true);
  Object.assign(frame.style, boxOf(layout, selected));
  const row = document.createElement("div");
  row.setAttribute("role", "row");
  const active = part("active");
  active.id = "active-cell";
  active.setAttribute("role", "gridcell");
  active.setAttribute("aria-selected", "true");
  active.setAttribute("aria-label", localAddress({ ...selected, rowCount: 1, columnCount: 1 }));
  Object.assign(active.style, boxOf(layout, { ...selected, rowCount: 1, columnCount: 1 }));
  row.append(active);
  marks.replaceChildren(frame, row);
}
