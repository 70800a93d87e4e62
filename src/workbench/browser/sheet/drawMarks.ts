import { localAddress } from "../../book/address";
import type { CellRange } from "../../book/book";
import { dateSystemOf, numberFormatOf, valueOf } from "../../book/cellValues";
import { selectedArea } from "../../book/selection";
import { shownValue } from "../../book/shownValue";
import { listChoices } from "../../user/listChoices";
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
  active.setAttribute("aria-label", spoken(selected));
  Object.assign(active.style, boxOf(layout, { ...selected, rowCount: 1, columnCount: 1 }));
  row.append(active);
  marks.replaceChildren(frame, row, ...arrow(selected, layout));
}

/** The arrow beside a cell that has a drop-down list; Alt and the down arrow open it too. */
function arrow(selected: CellRange, layout: GridLayout): HTMLElement[] {
  if (!listChoices(selected)) return [];
  const button = part("dropdown", true);
  button.textContent = "▾";
  const { row, column } = selected;
  Object.assign(button.style, {
    left: `${layout.left(column + 1)}px`,
    top: `${layout.top(row) - 1}px`,
    height: `${layout.top(row + 1) - layout.top(row) + 1}px`,
  });
  return [button];
}

/** What a screen reader says of what is selected: the address, and what its first cell shows. */
function spoken(selected: CellRange): string {
  const { book, sheet, row, column } = selected;
  const cell = sheet.findRow(row + 1)?.findCell(column + 1) ?? undefined;
  const { text } = shownValue(valueOf(cell, book), numberFormatOf(cell), dateSystemOf(book));
  const formula = cell?.formula ? ", formula" : "";
  const list = listChoices(selected) ? ", with a list" : "";
  return `${localAddress(selected).replace(":", " to ")}, ${text === "" ? "blank" : text}${formula}${list}`;
}
