import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "./address";
import type { Book, CellRange } from "./book";

/** The cells of a table, with those of its headers and totals. */
export function tableRange(book: Book, sheet: Worksheet, table: Table): CellRange {
  const { tableRef, autoFilterRef } = table.model;
  return rangeOfAddress(book, sheet, tableRef ?? autoFilterRef ?? table.ref);
}

export function hasHeaders({ headerRow }: Table): boolean {
  return headerRow ?? true;
}

export function hasTotals({ totalsRow }: Table): boolean {
  return totalsRow ?? false;
}
