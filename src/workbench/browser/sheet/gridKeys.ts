import type { CellRange } from "../../book/book";
import type { GridCursor } from "./gridCursor";

/** Keys that move: so many rows down and columns right. */
export const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};
const PAGE = 20;

/** What keys do besides moving. */
export interface KeyActions {
  clear(range: CellRange): void;
  /** Begins to edit the active cell: with a text, or with what it holds. */
  edit(text?: string): void;
}

/** Does what a key means while no cell is edited; says whether it meant anything. */
export function pressKey(event: KeyboardEvent, cursor: GridCursor, actions: KeyActions): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const selected = cursor.selection();
  if (!selected || altKey || metaKey) return false;
  if (ctrlKey) return pressWithControl(event, cursor, selected);
  const move = STEPS[key];
  if (key === "Enter") cursor.step(shiftKey ? -1 : 1, 0, false);
  // Tab goes on to the pane, as F6 does in Excel; arrows move in the sheet.
  else if (key === "Tab") return false;
  else if (move) cursor.step(move[0], move[1], shiftKey);
  else if (key === "Home") cursor.goTo(selected.row, 0, shiftKey);
  else if (key === "PageDown") cursor.step(PAGE, 0, shiftKey);
  else if (key === "PageUp") cursor.step(-PAGE, 0, shiftKey);
  else if (key === "Delete") actions.clear(selected);
  else if (key === "F2") actions.edit();
  else if (key.length === 1) actions.edit(key);
  else return false;
  return true;
}

function pressWithControl(
  { key, shiftKey }: KeyboardEvent,
  cursor: GridCursor,
  { sheet }: CellRange,
): boolean {
  if (key === "Home") cursor.goTo(0, 0, shiftKey);
  else if (key === "a") cursor.selectWhole({});
  else if (key === "End") cursor.goTo(sheet.rowCount - 1, sheet.columnCount - 1, shiftKey);
  else return false;
  return true;
}
