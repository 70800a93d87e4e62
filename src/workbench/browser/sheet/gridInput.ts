import type { CellEditor } from "./cellEditor";
import { type GridCursor, type GridUser, gridCursor } from "./gridCursor";
import { STEPS, pressKey } from "./gridKeys";
import type { GridView } from "./gridView";

/** Selecting with the mouse and the keys, and editing, as in Excel. */
export function listenToGrid(
  grid: GridView,
  editor: CellEditor,
  bar: HTMLInputElement,
  user: GridUser,
): void {
  const cursor = gridCursor(grid, user);
  const edit = (text?: string, inBar = false): void => {
    const active = cursor.active();
    if (active && user.mayEdit(active)) editor.open(active, text ?? user.textOf(active), inBar);
  };
  listenToPointer(grid, editor, cursor);
  grid.element.addEventListener("dblclick", () => {
    edit();
  });
  bar.addEventListener("focus", () => {
    if (!editor.isOpen()) edit(undefined, true);
  });
  bar.addEventListener("input", () => {
    if (!editor.isOpen()) user.refuse();
  });
  bar.addEventListener("keydown", (event) => {
    if (editor.isOpen() && finish(event, editor, cursor)) grid.focus();
  });
  grid.element.addEventListener("keydown", (event) => {
    if (editor.isOpen()) {
      if (finish(event, editor, cursor)) grid.focus();
    } else if (pressKey(event, cursor, { clear: user.clear, edit })) event.preventDefault();
  });
}

/** A click selects a cell; dragging selects all from there. */
function listenToPointer(grid: GridView, editor: CellEditor, cursor: GridCursor): void {
  grid.element.addEventListener("pointerdown", (event) => {
    const at = grid.cellAt(event.clientX, event.clientY);
    if (!at || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    if (!editor.commit()) {
      event.preventDefault();
      return;
    }
    cursor.goTo(at.row, at.column, event.shiftKey);
    grid.focus();
    const drag = (move: PointerEvent): void => {
      const over = grid.cellAt(move.clientX, move.clientY);
      if (over && move.buttons === 1) cursor.goTo(over.row, over.column, true);
    };
    const drop = (): void => {
      window.removeEventListener("pointermove", drag);
    };
    window.addEventListener("pointermove", drag);
    window.addEventListener("pointerup", drop, { once: true });
  });
}

/** Ends the editing of a cell by a key: keeps what was typed and goes on, or gives it up. Says whether it is over. */
function finish(event: KeyboardEvent, editor: CellEditor, cursor: GridCursor): boolean {
  const move = event.key === "Enter" || event.key === "Tab" ? STEPS[event.key] : undefined;
  if (event.key === "Escape") editor.cancel();
  else if (move) {
    const way = event.shiftKey ? -1 : 1;
    if (editor.commit()) cursor.step(way * move[0], way * move[1], false);
  } else return false;
  event.preventDefault();
  event.stopPropagation();
  return !editor.isOpen();
}
