import { addressOf, quotedName, rangeOfAddress } from "./address";
import { ExcelError } from "../protocol/excelError";
import type { Book, CellRange } from "./book";

/** The cells that are selected: those that the book says, if they are on the sheet in front; else its first. */
export function selectedArea(book: Book): CellRange | undefined {
  const sheet = book.active ?? book.file.worksheets[0];
  if (!sheet) return undefined;
  const prefix = `${quotedName(sheet.name)}!`;
  const address = book.selection.startsWith(prefix) ? book.selection.slice(prefix.length) : "A1";
  return rangeOfAddress(book, sheet, address);
}

/** Brings a sheet to the front, which a hidden one can't come to. */
export function bringToFront({ book, sheet }: Pick<CellRange, "book" | "sheet">): void {
  if (sheet.state !== "visible")
    throw new ExcelError("InvalidOperation", `The sheet ${sheet.name} is hidden.`);
  book.active = sheet;
  book.plays.chartSheetInFront = false;
}

/** Selects cells and brings their sheet to the front. */
export function selectArea(range: CellRange): void {
  bringToFront(range);
  range.book.selection = addressOf(range);
}

/** The smallest area with two cells in it. */
export function areaBetween(a: CellRange, b: CellRange): CellRange {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return { ...a, row, column, rowCount, columnCount };
}
