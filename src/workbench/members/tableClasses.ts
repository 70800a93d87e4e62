import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { type Book, cellRange } from "../book/book";
import { hasHeaders, hasTotals, tableRange } from "../book/tables";
import { ExcelError } from "../protocol/excelError";
import { type HostObject, NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { textArgument } from "./args";
import { rangeClass } from "./rangeClass";

/** A table and where it stands. */
interface TableOfSheet {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly table: Table;
  /** Gives the sheet as Excel's object: tables and sheets each lead to the other. */
  readonly worksheetOf: (target: { readonly book: Book; readonly sheet: Worksheet }) => HostObject;
}

/** The tables of a workbook, or of one of its sheets. */
interface Tables extends Pick<TableOfSheet, "book" | "worksheetOf"> {
  readonly sheets: readonly Worksheet[];
}

const tableClass = hostClass<TableOfSheet>("Table", {
  children: { worksheet: (target) => target.worksheetOf(target) },
  properties: {
    name: { get: ({ table }) => table.name },
    showHeaders: { get: ({ table }) => hasHeaders(table) },
    showTotals: { get: ({ table }) => hasTotals(table) },
  },
  methods: {
    getRange: ({ book, sheet, table }) => rangeClass(tableRange(book, sheet, table)),
    getHeaderRowRange: ({ book, sheet, table }) => {
      const range = tableRange(book, sheet, table);
      if (!hasHeaders(table)) throw new ExcelError("InvalidOperation", "The table shows no headers.");
      return rangeClass({ ...range, rowCount: 1 });
    },
    getDataBodyRange: ({ book, sheet, table }) => {
      const range = tableRange(book, sheet, table);
      const [above, below] = [hasHeaders(table) ? 1 : 0, hasTotals(table) ? 1 : 0];
      return rangeClass(
        cellRange(range, range.row + above, range.column, range.rowCount - above - below, range.columnCount),
      );
    },
  },
});

function allTables({ book, sheets, worksheetOf }: Tables): TableOfSheet[] {
  return sheets.flatMap((sheet) => sheet.getTables().map((table) => ({ book, sheet, table, worksheetOf })));
}

function findTable(tables: Tables, name: string): TableOfSheet | undefined {
  return allTables(tables).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
}

export const tableCollectionClass = hostClass<Tables>("TableCollection", {
  items: (tables) => allTables(tables).map(tableClass),
  methods: {
    getCount: (tables) => allTables(tables).length,
    getItem: (tables, args) => {
      const table = findTable(tables, textArgument(args, 0));
      if (!table) throw new ExcelError("ItemNotFound", `There is no table ${textArgument(args, 0)}.`);
      return tableClass(table);
    },
    getItemOrNullObject: (tables, args) => {
      const table = findTable(tables, textArgument(args, 0));
      return table ? tableClass(table) : NULL_OBJECT;
    },
  },
});
