import { rangeOfAddress, spellingsOf } from "./address";
import type { Book, CellRange } from "./book";
import { ExcelError } from "../protocol/excelError";

/** The cells of an address that may name its sheet; those of the sheet in front otherwise. None where it is no address. */
export function cellsNamed(book: Book, address: string): CellRange | undefined {
  const text = address.trim().toLowerCase();
  const named = book.file.worksheets.find(({ name }) =>
    spellingsOf(name).some((spelling) => text.startsWith(`${spelling.toLowerCase()}!`)),
  );
  const sheet = named ?? book.active;
  try {
    return sheet && rangeOfAddress(book, sheet, text);
  } catch (error) {
    if (error instanceof ExcelError) return undefined;
    throw error;
  }
}
