import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { localAddress } from "../book/address";
import { type Book, cellRange, requireWritable } from "../book/book";
import { readCells } from "../book/cellValues";
import { tableRange } from "../book/tables";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostObject, hostClass } from "../protocol/hostObject";
import { rangeClass } from "./rangeClass";

/** A table of a sheet. */
export interface TablePlace {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly table: Table;
}

interface TableColumn extends TablePlace {
  /** From 0. */
  readonly place: number;
}

const tableColumnClass = hostClass<TableColumn>("TableColumn", {
  properties: {
    name: { get: ({ table, place }) => table.model.columns[place]?.name ?? "" },
    index: { get: ({ place }) => place },
  },
  methods: {
    getDataBodyRange: ({ book, sheet, table, place }) => {
      const range = tableRange(book, sheet, table);
      const rows = table.model.rows.length;
      return rangeClass(cellRange(range, range.row + 1, range.column + place, Math.max(rows, 1), 1));
    },
  },
});

/** The columns of a table. */
export const tableColumnCollectionClass = hostClass<TablePlace>("TableColumnCollection", {
  items: (table) => table.table.model.columns.map((_, place) => tableColumnClass({ ...table, place })),
  methods: { add: addColumn },
});

/** Puts a column at the right end of a table: a header, and a value a row. Excel would move what stands there. */
function addColumn(place: TablePlace, [index, values]: readonly unknown[]): HostObject {
  const { book, sheet, table } = place;
  requireWritable(sheet);
  if (index !== null && index !== undefined && index !== -1)
    throw new ExcelError("ApiNotFound", "The workbench adds columns at the end of a table.");
  const range = tableRange(book, sheet, table);
  if (!Array.isArray(values) || values.length !== range.rowCount)
    throw invalidArgument("a column has a header and a value for each row of the table");
  const added = cellRange(range, range.row, range.column + range.columnCount, range.rowCount, 1);
  if (readCells(added, (cell) => cell?.value ?? null).some(([value]) => value !== null))
    throw new ExcelError("ApiNotFound", "The workbench moves no cells to make room for a table.");
  rangeClass(added).set("formulas", values);
  const line: readonly unknown[] = Array.isArray(values[0]) ? values[0] : [];
  const { model } = table;
  model.columns.push({ name: String(line[0]), filterButton: true });
  const address = localAddress({ ...range, columnCount: range.columnCount + 1 });
  model.tableRef = address;
  if (model.autoFilterRef !== undefined) model.autoFilterRef = address;
  return tableColumnClass({ ...place, place: model.columns.length - 1 });
}
