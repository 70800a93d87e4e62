import { type Book, COLUMN_COUNT, type CellRange, ROW_COUNT, cellRange, wholeSheet } from "../../book/book";
import { areaBetween, selectedArea } from "../../book/selection";
import type { GridView } from "./gridView";

/** What a user does to a sheet. */
export interface GridUser {
  book(): Book | undefined;
  select(range: CellRange): void;
  /** Whether a cell may be typed into; where not, it is said why. */
  mayEdit(range: CellRange): boolean;
  /** Shows again what the cell holds that nothing may be typed into. */
  refuse(): void;
  /** Makes a column so many pixels wide. */
  resize(column: number, pixels: number): void;
  /** Opens the drop-down list of a cell; says whether it has one. */
  choose(range: CellRange): boolean;
  /** Opens the menu of a header, by its place in what the grid filters. */
  openFilter(area: number, column: number): void;
  /** Empties what is selected. */
  clear(range: CellRange): void;
  /** What a cell holds, as it is edited. */
  textOf(range: CellRange): string;
}

/** Where the user is in a sheet, and how it moves. */
export interface GridCursor {
  selection(): CellRange | undefined;
  /** The cell that is active; of what is selected, the upper left one. */
  active(): CellRange | undefined;
  /** Selects a cell, or all from where selecting began to it. */
  goTo(row: number, column: number, isExtending: boolean): void;
  /** Selects a whole row or column, or everything. */
  selectWhole(place: { readonly row?: number; readonly column?: number }): void;
  /** Goes so many rows and columns on. */
  step(down: number, right: number, isExtending: boolean): void;
}

export function gridCursor(grid: GridView, user: GridUser): GridCursor {
  /** Where selecting began, and where it is: of what is selected, one corner stays. */
  let anchor: CellRange | undefined;
  let head: CellRange | undefined;

  const selection = (): CellRange | undefined => {
    const book = user.book();
    return book && selectedArea(book);
  };
  const cell = (row: number, column: number): CellRange | undefined => {
    const book = user.book();
    return book?.active && cellInside(book, book.active, row, column);
  };
  const goTo = (row: number, column: number, isExtending: boolean): void => {
    head = cell(row, column);
    if (!head) return;
    if (!isExtending || anchor?.sheet !== head.sheet) anchor = head;
    user.select(areaBetween(anchor, head));
    grid.reveal(head.row, head.column);
  };
  return {
    selection,
    active: () => {
      const selected = selection();
      return selected && cell(selected.row, selected.column);
    },
    goTo,
    selectWhole: ({ row, column }) => {
      const book = user.book();
      if (!book?.active) return;
      const whole = wholeSheet(book, book.active);
      if (row !== undefined) user.select({ ...whole, row, rowCount: 1 });
      else if (column !== undefined) user.select({ ...whole, column, columnCount: 1 });
      else user.select(whole);
    },
    step: (down, right, isExtending) => {
      const selected = selection();
      if (!selected) return;
      const from = isExtending && head?.sheet === selected.sheet ? head : selected;
      if (from === selected) anchor = cell(selected.row, selected.column);
      goTo(from.row + down, from.column + right, isExtending);
    },
  };
}

/** The cell of a row and a column, or the nearest that the sheet has. */
function cellInside(book: Book, sheet: CellRange["sheet"], row: number, column: number): CellRange {
  const inside = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);
  return cellRange(
    { book, sheet },
    { row: inside(row, ROW_COUNT), column: inside(column, COLUMN_COUNT), rowCount: 1, columnCount: 1 },
  );
}
