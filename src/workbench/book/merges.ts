import type { Worksheet } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "./address";
import { type Book, type CellRange, intersection } from "./book";
import { packedSheet } from "./packedSheet";

/** The merged areas of a sheet. */
export function mergesOf(book: Book, sheet: Worksheet): CellRange[] {
  // The model of a sheet takes long to make.
  const merges = packedSheet(sheet)?.merges ?? (sheet.hasMerges ? sheet.model.merges : undefined) ?? [];
  return merges.map((address) => rangeOfAddress(book, sheet, address));
}

export function hasMerges(range: CellRange): boolean {
  return mergesOf(range.book, range.sheet).some((area) => intersection(area, range));
}
