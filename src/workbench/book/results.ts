import type { Cell } from "@cj-tech-master/excelts";
import type { Book } from "./book";
import { valueOf } from "./cellValues";
import { editOf } from "./edits";

/** Where a formula's results stand, as its cell says; undefined for a formula of one cell. */
export function spillAddress({ value }: Cell): string | undefined {
  if (typeof value !== "object" || value === null || !("shareType" in value)) return undefined;
  // Formulas that rows share have a range too.
  const kind: string = value.shareType;
  return kind === "array" && "ref" in value ? value.ref : undefined;
}

/** What a cell shows, and over which cells its formula spills, in one text. */
export function shownBy(book: Book, cell: Cell): string {
  const area = spillAddress(cell);
  const isOne = area === cell.address || area === `${cell.address}:${cell.address}`;
  return JSON.stringify([valueOf(cell, book), isOne ? undefined : area]);
}

/** Keeps what a cell showed before its formula, or one that spills over it, was calculated. */
export function noteResult(book: Book, cell: Cell): void {
  editOf(cell).shownBefore ??= shownBy(book, cell);
}
