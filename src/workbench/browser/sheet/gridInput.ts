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
  listenToPointer(grid, editor, cursor, user);
  listenToControls(grid, editor, cursor, user);
  grid.element.addEventListener("dblclick", ({ target, clientX, clientY }) => {
    if (!isControl(target) && grid.cellAt(clientX, clientY)) edit();
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
    } else if (event.altKey && event.key === "ArrowDown") {
      const active = cursor.active();
      if (active && user.choose(active)) event.preventDefault();
    } else if (pressKey(event, cursor, { clear: user.clear, edit })) event.preventDefault();
  });
}

/** A click selects a cell; dragging selects all from there. */
function listenToPointer(grid: GridView, editor: CellEditor, cursor: GridCursor, user: GridUser): void {
  grid.element.addEventListener("pointerdown", (event) => {
    const at = grid.cellAt(event.clientX, event.clientY);
    if (event.button !== 0 || isControl(event.target)) return;
    if (!editor.commit()) {
      event.preventDefault();
      return;
    }
    if (!at) {
      pressHead(event, grid, cursor, user);
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

/** What has a use of its own for the pointer. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, button, .dropdown, .choices, .filter-menu") !== null
  );
}

/** The arrow of a drop-down list, and the buttons of headers. */
function listenToControls(grid: GridView, editor: CellEditor, cursor: GridCursor, user: GridUser): void {
  grid.element.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || editor.isOpen()) return;
    const { area, column } = target.dataset;
    const active = cursor.active();
    if (target.classList.contains("dropdown") && active) user.choose(active);
    else if (area !== undefined && column !== undefined) user.openFilter(Number(area), Number(column));
  });
}

/** A heading selects all behind it; its end is dragged to where the column is to end. */
function pressHead(event: PointerEvent, grid: GridView, cursor: GridCursor, user: GridUser): void {
  const edge = grid.edgeAt(event.clientX, event.clientY);
  const head = grid.headAt(event.clientX, event.clientY);
  if (!edge) {
    if (head) cursor.selectWhole(head);
    grid.focus();
    return;
  }
  event.preventDefault();
  const guide = document.createElement("div");
  guide.className = "guide";
  const box = grid.element.getBoundingClientRect();
  const follow = ({ clientX }: PointerEvent): void => {
    guide.style.left = `${Math.max(clientX, event.clientX - edge.width) - box.left}px`;
  };
  follow(event);
  grid.element.parentElement?.append(guide);
  window.addEventListener("pointermove", follow);
  window.addEventListener(
    "pointerup",
    ({ clientX }) => {
      guide.remove();
      window.removeEventListener("pointermove", follow);
      user.resize(edge.column, Math.round(Math.max(edge.width + clientX - event.clientX, 0) / edge.zoom));
    },
    { once: true },
  );
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
