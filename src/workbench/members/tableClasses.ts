import type { Worksheet } from "@cj-tech-master/excelts";
import { localAddress, rangeOfAddress } from "../book/address";
import { type Book, cellRange, intersection, requireWritable } from "../book/book";
import { readCells } from "../book/cellValues";
import { hasMerges } from "../book/merges";
import { canBeName } from "../book/sheetNames";
import { hasTotals, tableBody, tableRange } from "../book/tables";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostObject, NULL_OBJECT, hostClass } from "../protocol/hostObject";
import { flagArgument, textArgument } from "./args";
import { rangeClass } from "./rangeClass";
import { text } from "./ranges";
import { type TableInBook, tableColumnCollectionClass } from "./tableColumnClasses";

/** A table and where it stands. */
interface TableOfSheet extends TableInBook {
  /** Gives the sheet as Excel's object: tables and sheets each lead to the other. */
  readonly worksheetOf: (target: { readonly book: Book; readonly sheet: Worksheet }) => HostObject;
}

/** The tables of a workbook, or of one of its sheets. */
interface Tables extends Pick<TableOfSheet, "book" | "worksheetOf"> {
  readonly sheets: readonly Worksheet[];
}

const TABLE_STYLE = /^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/u;

const tableClass = hostClass<TableOfSheet>("Table", {
  id: ({ table }) => table.name,
  children: {
    worksheet: (target) => target.worksheetOf(target),
    columns: tableColumnCollectionClass,
  },
  properties: {
    name: {
      get: ({ table }) => table.name,
      set: (target, value) => {
        requireWritable(target.sheet);
        renameTable(target, text(value, "table.name"));
      },
    },
    style: {
      get: ({ table }) => table.theme ?? "",
      set: ({ sheet, table }, value) => {
        requireWritable(sheet);
        const style = text(value, "table.style");
        if (!TABLE_STYLE.test(style)) throw invalidArgument(`“${style}” is no style of tables`);
        table.theme = style;
      },
    },
    showBandedRows: {
      get: ({ table }) => table.model.style?.showRowStripes ?? false,
      set: ({ sheet, table }, value) => {
        requireWritable(sheet);
        table.showRowStripes = flagArgument([value], 0);
      },
    },
    showTotals: { get: ({ table }) => hasTotals(table) },
  },
  methods: {
    getRange: ({ book, sheet, table }) => rangeClass(tableRange(book, sheet, table)),
    getDataBodyRange: ({ book, sheet, table }) => rangeClass(tableBody(book, sheet, table)),
    convertToRange: ({ book, sheet, table }) => {
      requireWritable(sheet);
      sheet.removeTable(table.name);
      return rangeClass(tableRange(book, sheet, table));
    },
  },
});

/** A name as Excel takes it: none that could be an address, that is taken, or that is too long. */
function renameTable({ book, sheet, table }: TableOfSheet, name: string): void {
  if (!canBeName(name)) throw invalidArgument(`“${name}” can't be the name of a table`);
  const others = book.file.worksheets.flatMap((sheet) => sheet.getTables()).filter((one) => one !== table);
  const taken = [
    ...others.map((one) => one.name),
    ...[...book.sheetNames.values()].flat().map((one) => one.name),
  ];
  if (taken.some((one) => one.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`there is another ${name}`);
  sheet.removeTable(table.name);
  table.name = name;
  sheet.tables = { ...sheet.tables, [name]: table };
}

function allTables({ book, sheets, worksheetOf }: Tables): TableOfSheet[] {
  return sheets.flatMap((sheet) => sheet.getTables().map((table) => ({ book, sheet, table, worksheetOf })));
}

function findTable(tables: Tables, name: string): TableOfSheet | undefined {
  return allTables(tables).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
}

/** Makes a table of cells that are there, whose first line holds its headers. */
function addTable(tables: Tables, args: readonly unknown[]): HostObject {
  const [sheet] = tables.sheets;
  if (tables.sheets.length !== 1 || !sheet)
    throw new ExcelError("ApiNotFound", "The workbench adds tables to a sheet, not to a workbook.");
  const { book, worksheetOf } = tables;
  const range = rangeOfAddress(book, sheet, textArgument(args, 0));
  requireWritable(sheet);
  if (!flagArgument(args, 1)) throw new ExcelError("ApiNotFound", "The workbench makes no headers.");
  const others = allTables(tables).map(({ book: own, sheet: of, table }) => tableRange(own, of, table));
  // OfficeDev/office-js issue 1199 has this code for a table in the way; that for merged cells is documented.
  if (others.some((other) => intersection(other, range))) throw invalidArgument("tables can't overlap");
  if (hasMerges(range)) throw new ExcelError("MergedRangeConflict", "A table can't overlap merged cells.");
  const [headers = [], ...rows] = readCells(range, (cell) => cell?.value ?? null);
  const names = headers.map((header) => requireHeader(header));
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw invalidArgument("each column of a table has a header of its own");
  const table = sheet.addTable({
    name: freeTableName(book),
    ref: localAddress(
      cellRange(range, { row: range.row, column: range.column, rowCount: 1, columnCount: 1 }),
    ),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: names.map((name) => ({ name, filterButton: true })),
    rows,
  });
  return tableClass({ book, sheet, table, worksheetOf });
}

/** Excel would make a header of anything; the workbench wants it to be what it becomes. */
function requireHeader(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ExcelError("ApiNotFound", "The workbench makes no headers of blank cells or numbers.");
}

function freeTableName({ file }: Book): string {
  const taken = new Set(
    file.worksheets.flatMap((sheet) => sheet.getTables().map(({ name }) => name.toLowerCase())),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

export const tableCollectionClass = hostClass<Tables>("TableCollection", {
  items: (tables) => allTables(tables).map(tableClass),
  methods: {
    add: addTable,
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
