import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { localAddress, rangeOfAddress } from "../book/address";
import { type Book, type CellRange, cellRange, requireWritable } from "../book/book";
import { readCells } from "../book/cellValues";
import { hasMerges } from "../book/merges";
import { isFiltered, tableBody, tableRange, touchesTable } from "../book/tables";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostObject, NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { textArgument } from "./args";
import { rangeClass } from "./rangeClass";

/** Of a column of a table, as the file's format has it. */
const LONGEST_HEADER = 255;

/** A table of a sheet. */
export interface TableInBook {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly table: Table;
}

interface TableColumn extends TableInBook {
  /** From 0. */
  readonly index: number;
}

const tableColumnClass = hostClass<TableColumn>("TableColumn", {
  properties: {
    name: { get: ({ table, index }) => table.model.columns[index]?.name ?? "" },
  },
  methods: {
    getDataBodyRange: ({ book, sheet, table, index }) =>
      rangeClass(columnAt(tableBody(book, sheet, table), index)),
    delete: deleteColumn,
  },
});

/** A column of a range, from 0, or one beside it. */
function columnAt(range: CellRange, index: number): CellRange {
  const { row, column, rowCount } = range;
  return cellRange(range, { row, column: column + index, rowCount, columnCount: 1 });
}

/** The columns of a table. */
export const tableColumnCollectionClass = hostClass<TableInBook>("TableColumnCollection", {
  items: (table) => table.table.model.columns.map((_, index) => tableColumnClass({ ...table, index })),
  methods: {
    add: addColumn,
    getItemOrNullObject: (table, args) => {
      const wanted = textArgument(args, 0).toLowerCase();
      const index = table.table.model.columns.findIndex(({ name }) => name.toLowerCase() === wanted);
      return index < 0 ? NULL_OBJECT : tableColumnClass({ ...table, index });
    },
  },
});

/** Takes away the last column of a table. Excel would move what stands to the right of another. */
function deleteColumn({ book, sheet, table, index }: TableColumn): null {
  requireWritable(sheet);
  const { model } = table;
  if (index !== model.columns.length - 1 || index === 0)
    throw new ExcelError("ApiNotFound", "The workbench moves no cells to close a gap in a table.");
  const range = tableRange(book, sheet, table);
  rangeClass(columnAt(range, index)).call("clear", []);
  model.columns.pop();
  const address = localAddress({ ...range, columnCount: range.columnCount - 1 });
  model.tableRef = address;
  if (model.autoFilterRef !== undefined) model.autoFilterRef = address;
  return null;
}

/**
 * Puts a column at the right end of a table. Excel takes a value a line of the table, that of its totals among them, or
 * the header alone; it would move what stands to the right of the table.
 */
function addColumn(target: TableInBook, [index, values]: readonly unknown[]): HostObject {
  const { book, sheet, table } = target;
  requireWritable(sheet);
  if (index !== null && index !== undefined && index !== -1)
    throw new ExcelError("ApiNotFound", "The workbench adds columns at the end of a table.");
  const range = tableRange(book, sheet, table);
  if (!Array.isArray(values) || ![1, range.rowCount].includes(values.length))
    throw invalidArgument("a column has a header alone, or a value for each line of the table");
  const [[header] = []] = values as readonly (readonly unknown[])[];
  if (typeof header !== "string" || header === "" || header.length > LONGEST_HEADER)
    throw invalidArgument(`a column has a header of 1 to ${LONGEST_HEADER} characters`);
  const added = columnAt(range, range.columnCount);
  requireRoom(added, table);
  rangeClass({ ...added, rowCount: values.length }).set("formulas", values);
  const { model } = table;
  model.columns.push({ name: header, filterButton: true });
  const wider = (area: CellRange): string => localAddress({ ...area, columnCount: area.columnCount + 1 });
  model.tableRef = wider(range);
  if (model.autoFilterRef !== undefined)
    model.autoFilterRef = wider(rangeOfAddress(book, sheet, model.autoFilterRef));
  return tableColumnClass({ ...target, index: model.columns.length - 1 });
}

/** Refuses to put a column where something of the sheet does not let it. */
function requireRoom(added: CellRange, table: Table): void {
  const { book, sheet } = added;
  if (isFiltered(book, sheet, table))
    throw new ExcelError("FilteredRangeConflict", "A filter leaves out rows of the table.");
  if (hasMerges(added)) throw new ExcelError("MergedRangeConflict", "Merged cells stand beside the table.");
  if (touchesTable(added))
    throw new ExcelError("InsertDeleteConflict", "This would move the cells of another table.");
  if (readCells(added, (cell) => cell?.value ?? null).some(([value]) => value !== null))
    throw new ExcelError("ApiNotFound", "The workbench moves no cells to make room for a table.");
}
