import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "./address";
import { type Book, type CellRange, intersection } from "./book";
import { isRowHidden } from "./hiddenRows";

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

/** The cells of a table's rows, without those of its headers and totals. */
export function tableBody(book: Book, sheet: Worksheet, table: Table): CellRange {
  const range = tableRange(book, sheet, table);
  const [above, below] = [hasHeaders(table) ? 1 : 0, hasTotals(table) ? 1 : 0];
  return { ...range, row: range.row + above, rowCount: range.rowCount - above - below };
}

/** Whether a range has a cell of a table. */
export function touchesTable(range: CellRange): boolean {
  const { book, sheet } = range;
  return sheet.getTables().some((table) => intersection(tableRange(book, sheet, table), range));
}

/** Whether a filter leaves rows of a table out: its headers have the buttons of one, and rows of it are hidden. */
export function isFiltered(book: Book, sheet: Worksheet, table: Table): boolean {
  const { row, rowCount } = tableRange(book, sheet, table);
  const rows = Array.from({ length: rowCount }, (_, down) => row + down);
  return table.model.autoFilterRef !== undefined && rows.some((one) => isRowHidden(sheet, one));
}
