import type { DateSystem } from "../../engine/calendar/serialDate";
import type { CellValue } from "../../log/sheetTable";
import { cellAddress } from "../address";
import { requestDateSystem } from "./dateSystem";
import { codeOf } from "../host/failure";
import { runAfterCellEdit } from "../host/runExcel";

/** What some cells hold, from the first that holds anything to the last; none, where all are blank. */
export interface NamedCells {
  readonly kind: "cells";
  readonly lines: readonly (readonly CellValue[])[];
  readonly dateSystem: DateSystem;
  /** Where the first cell of a line is: `Sheet2!A7`. */
  addressOf(line: number): string;
}

/** Cells that a text names, or why it names none. */
export type CellsFound =
  | NamedCells
  /** No sheet, table or defined name is called so, and it is no address. */
  | { readonly kind: "unknown" }
  /** An address without its sheet. */
  | { readonly kind: "noSheetNamed" }
  | { readonly kind: "noSuchSheet"; readonly sheet: string }
  /** What follows the name of the sheet is no address. */
  | { readonly kind: "badAddress"; readonly address: string };

/** What can be the name of a table, or a defined name. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu;

/**
 * Reads the cells of a sheet, a table, a defined name or an address such as `Sheet2!A2:B40`, in two round trips. They
 * are asked for by formulas too, so that it waits while somebody types in a cell.
 */
export async function namedCells(text: string): Promise<CellsFound> {
  return runAfterCellEdit(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name");
    const dateSystem = requestDateSystem(workbook);
    const byName = NAME.test(text) && !ADDRESS.test(text) ? requestByName(workbook, text) : undefined;
    await context.sync();
    const range = sheetNamed(sheets, text)?.getRange() ?? byName?.() ?? rangeOfAddress(sheets, text);
    if ("kind" in range) return range;
    return cellsOf(context, range, dateSystem());
  }).catch((error: unknown) => {
    const cause = error instanceof Error ? error.cause : undefined;
    if (codeOf(cause) === "InvalidArgument") return { kind: "badAddress", address: addressIn(text) };
    throw error;
  });
}

/** The cells of the table or defined name that a text is, once Excel has answered. */
function requestByName(workbook: Excel.Workbook, name: string): () => Excel.Range | undefined {
  const table = workbook.tables.getItemOrNullObject(name).load("name");
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address");
  return () => {
    if (!table.isNullObject) return table.getDataBodyRange();
    return range.isNullObject ? undefined : range;
  };
}

function rangeOfAddress(
  sheets: Excel.WorksheetCollection,
  text: string,
): Excel.Range | Exclude<CellsFound, NamedCells> {
  const end = text.lastIndexOf("!");
  if (end < 0) return { kind: ADDRESS.test(text) ? "noSheetNamed" : "unknown" };
  const name = unquoted(text.slice(0, end).trim());
  return sheetNamed(sheets, name)?.getRange(addressIn(text)) ?? { kind: "noSuchSheet", sheet: name };
}

function addressIn(text: string): string {
  return text.slice(text.lastIndexOf("!") + 1).trim();
}

/** `'Our days'` is the sheet `Our days`; an apostrophe in its name stands twice. */
function unquoted(name: string): string {
  return name.length > 1 && name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}

function sheetNamed({ items }: Excel.WorksheetCollection, name: string): Excel.Worksheet | undefined {
  return items.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

async function cellsOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  dateSystem: DateSystem,
): Promise<NamedCells> {
  const used = range.getUsedRangeOrNullObject(true).load("values,address,rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) return { kind: "cells", lines: [], dateSystem, addressOf: () => "" };
  const { address, rowIndex, columnIndex } = used;
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const lines: CellValue[][] = used.values;
  const addressOf = (line: number): string => sheet + cellAddress(rowIndex + line, columnIndex);
  return { kind: "cells", lines, dateSystem, addressOf };
}
