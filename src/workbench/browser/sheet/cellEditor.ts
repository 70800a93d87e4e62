import type { CellRange } from "../../book/book";
import type { GridView } from "./gridView";

/** A cell that is being edited, in its place or in the formula bar. */
export interface CellEditor {
  isOpen(): boolean;
  /** Resolves when what is being edited is taken or given up; undefined while nothing is. */
  edit(): Promise<void> | undefined;
  /** Begins to edit a cell with a text; `inBar` leaves the focus in the formula bar. */
  open(cell: CellRange, text: string, inBar: boolean): void;
  /** Takes what was typed into the cell in which editing began; false where it was refused, and editing goes on. */
  commit(): boolean;
  cancel(): void;
}

/** `onCommit` takes the text for a cell, and says whether it was accepted. */
export function cellEditor(
  grid: GridView,
  bar: HTMLInputElement,
  onCommit: (cell: CellRange, text: string) => boolean,
): CellEditor {
  const input = document.createElement("input");
  input.className = "cell-editor";
  input.setAttribute("aria-label", "Cell");
  input.spellcheck = false;
  let edit: Edit | undefined;
  const close = (): void => {
    edit?.end();
    edit = undefined;
    input.remove();
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
    open: (cell, text, inBar) => {
      edit = { ...(edit ?? beginEdit()), cell, field: inBar ? bar : input };
      input.value = text;
      bar.value = text;
      const { left, top, width, height } = grid.place(cell.row, cell.column);
      Object.assign(input.style, { left, top, minWidth: width, height });
      grid.layer.append(input);
      edit.field.focus({ preventScroll: true });
    },
    commit: () => {
      if (!edit) return true;
      if (!onCommit(edit.cell, input.value)) {
        edit.field.focus({ preventScroll: true });
        return false;
      }
      close();
      return true;
    },
    cancel: close,
  };
}

interface Edit {
  readonly isOver: Promise<void>;
  readonly end: () => void;
  readonly cell: CellRange;
  /** Where it is typed. */
  readonly field: HTMLInputElement;
}

function beginEdit(): Pick<Edit, "isOver" | "end"> {
  let end: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  return {
    isOver,
    end: () => {
      end();
    },
  };
}
