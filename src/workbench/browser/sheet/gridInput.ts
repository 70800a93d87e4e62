import { type Book, COLUMN_COUNT, type CellRange, ROW_COUNT, cellRange } from "../../book/book";
import type { CellEditor } from "./cellEditor";
import type { GridView } from "./gridView";
import { areaBetween, selectedArea } from "../../book/selection";

/** What a user does to a sheet. */
export interface GridUser {
  book(): Book | undefined;
  select(range: CellRange): void;
  /** Empties what is selected. */
  clear(range: CellRange): void;
  /** What a cell holds, as it is edited. */
  textOf(range: CellRange): string;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};
const PAGE = 20;

/** Selecting with the mouse and the keys, and editing, as in Excel. */
export function listenToGrid(
  grid: GridView,
  editor: CellEditor,
  bar: HTMLInputElement,
  user: GridUser,
): void {
  const selection = (): CellRange | undefined => {
    const book = user.book();
    return book && selectedArea(book);
  };
  /** Where selecting began, and where it is: of what is selected, one corner stays. */
  let anchor: CellRange | undefined;
  let head: CellRange | undefined;

  const cell = (row: number, column: number): CellRange | undefined => {
    const book = user.book();
    const inside = (place: number, count: number): number => Math.min(Math.max(place, 0), count - 1);
    return (
      book?.active &&
      cellRange(
        { book, sheet: book.active },
        { row: inside(row, ROW_COUNT), column: inside(column, COLUMN_COUNT), rowCount: 1, columnCount: 1 },
      )
    );
  };
  const goTo = (row: number, column: number, extends_: boolean): void => {
    head = cell(row, column);
    if (!head) return;
    if (!extends_ || anchor?.sheet !== head.sheet) anchor = head;
    user.select(areaBetween(anchor, head));
    grid.reveal(head.row, head.column);
  };
  const step = (down: number, right: number, extends_: boolean): void => {
    const selected = selection();
    if (!selected) return;
    const isKnown = head?.sheet === selected.sheet && extends_;
    const from = isKnown && head ? head : selected;
    if (!isKnown) anchor = cell(selected.row, selected.column);
    goTo(from.row + down, from.column + right, extends_);
  };
  const edit = (text: string | undefined, inBar: boolean): void => {
    const selected = selection();
    const active = selected && cell(selected.row, selected.column);
    if (active) editor.open(active.row, active.column, text ?? user.textOf(active), inBar);
  };

  grid.element.addEventListener("pointerdown", (event) => {
    const at = grid.cellAt(event.clientX, event.clientY);
    if (!at || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    if (!editor.commit()) return;
    goTo(at.row, at.column, event.shiftKey);
    grid.element.focus({ preventScroll: true });
    const drag = (move: PointerEvent): void => {
      const over = grid.cellAt(move.clientX, move.clientY);
      if (over && move.buttons === 1) goTo(over.row, over.column, true);
    };
    window.addEventListener("pointermove", drag);
    window.addEventListener(
      "pointerup",
      () => {
        window.removeEventListener("pointermove", drag);
      },
      { once: true },
    );
  });
  grid.element.addEventListener("dblclick", () => {
    edit(undefined, false);
  });
  bar.addEventListener("focus", () => {
    if (!editor.isOpen()) edit(undefined, true);
  });

  const finish = (event: KeyboardEvent): void => {
    const move = STEPS[event.key];
    if (event.key === "Escape") editor.cancel();
    else if ((event.key === "Enter" || event.key === "Tab") && move) {
      if (editor.commit())
        step(event.shiftKey ? -move[0] : move[0], event.shiftKey ? -move[1] : move[1], false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  bar.addEventListener("keydown", (event) => {
    if (editor.isOpen()) finish(event);
  });
  grid.element.addEventListener("keydown", (event) => {
    if (editor.isOpen()) finish(event);
    else if (onKey(event)) event.preventDefault();
  });

  /** Whether the key meant anything. */
  const onKey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const selected = selection();
    if (!selected || altKey || metaKey) return false;
    const move = STEPS[key];
    if (ctrlKey && key === "Home") goTo(0, 0, shiftKey);
    else if (ctrlKey && key === "End")
      goTo(selected.sheet.rowCount - 1, selected.sheet.columnCount - 1, shiftKey);
    else if (ctrlKey) return false;
    else if (key === "Enter" && move) step(shiftKey ? -1 : 1, 0, false);
    // Tab goes on to the pane, as F6 does in Excel; arrows move in the sheet.
    else if (key === "Tab") return false;
    else if (move) step(move[0], move[1], shiftKey);
    else if (key === "Home") goTo(selected.row, 0, shiftKey);
    else if (key === "PageDown") step(PAGE, 0, shiftKey);
    else if (key === "PageUp") step(-PAGE, 0, shiftKey);
    else if (key === "Delete") user.clear(selected);
    else if (key === "F2") edit(undefined, false);
    else if (key.length === 1) edit(key, false);
    else return false;
    return true;
  };
}
