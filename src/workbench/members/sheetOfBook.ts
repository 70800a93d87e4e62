import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book } from "../book/book";

/** A sheet and the workbook that it is in. */
export interface SheetOfBook {
  readonly book: Book;
  readonly sheet: Worksheet;
}
