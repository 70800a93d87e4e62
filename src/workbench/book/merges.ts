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

/**
 * Merges cells none of which is merged. The library of files holds each area against every other, which for the thousands of
 * a long list takes longer than all the rest: it is shown none.
 */
export function mergeUnmerged(sheet: Worksheet, merge: (sheet: Worksheet) => void): void {
  const others: object = Reflect.get(sheet, MERGES) as object;
  Reflect.set(sheet, MERGES, {});
  try {
    merge(sheet);
  } finally {
    Reflect.set(sheet, MERGES, Object.assign(others, Reflect.get(sheet, MERGES)));
  }
}

/** Where the library keeps the merged areas of a sheet. */
const MERGES = "_merges";

export function hasMerges(range: CellRange): boolean {
  return mergesOf(range.book, range.sheet).some((area) => intersection(area, range));
}
