import type { GridView } from "./gridView";

/** A cell that is being edited, in its place or in the formula bar. */
export interface CellEditor {
  isOpen(): boolean;
  /** Resolves when what is being edited is taken or given up; undefined while nothing is. */
  edit(): Promise<void> | undefined;
  /** Begins to edit a cell with a text; `inBar` leaves the focus in the formula bar. */
  open(row: number, column: number, text: string, inBar: boolean): void;
  /** Takes what was typed; false where it was refused, and editing goes on. */
  commit(): boolean;
  cancel(): void;
}

/** `onCommit` takes the text, and says whether it was accepted. */
export function cellEditor(
  grid: GridView,
  bar: HTMLInputElement,
  onCommit: (text: string) => boolean,
): CellEditor {
  const input = document.createElement("input");
  input.className = "cell-editor";
  input.setAttribute("aria-label", "Cell");
  input.spellcheck = false;
  let edit: { readonly isOver: Promise<void>; readonly end: () => void } | undefined;
  const close = (): void => {
    edit?.end();
    edit = undefined;
    input.remove();
    grid.element.focus({ preventScroll: true });
  };
  input.addEventListener("input", () => {
    bar.value = input.value;
  });
  bar.addEventListener("input", () => {
    input.value = bar.value;
  });
  return {
    isOpen: () => edit !== undefined,
    edit: () => edit?.isOver,
    open: (row, column, text, inBar) => {
      edit ??= beginEdit();
      input.value = text;
      bar.value = text;
      const { left, top, width, height } = grid.place(row, column);
      Object.assign(input.style, { left, top, minWidth: width, height });
      grid.layer.append(input);
      (inBar ? bar : input).focus({ preventScroll: true });
    },
    commit: () => {
      if (!edit) return true;
      if (!onCommit(input.value)) return false;
      close();
      return true;
    },
    cancel: close,
  };
}

function beginEdit(): { readonly isOver: Promise<void>; readonly end: () => void } {
  let end: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  return {
    isOver,
    end: () => {
      end();
    },
  };
}
