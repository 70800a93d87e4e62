import type { Worksheet } from "@cj-tech-master/excelts";
import { encodeCol } from "@cj-tech-master/excelts";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type Book, COLUMN_COUNT, type CellArea, type CellRange, ROW_COUNT, cellRange } from "./book";

const CELL = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;
const SPELLINGS = [
  new RegExp(`^${CELL}(?::${CELL})?$`, "iu"),
  /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu,
  /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/u,
] as const;

/** The cells of an address on a sheet: `A1`, `A1:C7`, `A:C` or `1:2`, with the sheet's own name before it or not. */
export function rangeOfAddress(book: Book, sheet: Worksheet, address: string): CellRange {
  requireShort(address);
  const local = withoutSheet(sheet, address);
  const [cells, columns, rows] = SPELLINGS.map((spelling) => spelling.exec(local));
  const on = { book, sheet };
  if (cells) {
    const [, column, row, lastColumn = column, lastRow = row] = cells;
    return cellRange(on, areaOf([column, lastColumn], [row, lastRow]));
  }
  if (columns) return cellRange(on, areaOf([columns[1], columns[2]], ["1", String(ROW_COUNT)]));
  if (rows) return cellRange(on, areaOf(["A", encodeCol(COLUMN_COUNT - 1)], [rows[1], rows[2]]));
  throw invalidArgument(`“${address}” is no address`);
}

/** Excel cuts longer addresses off (“Troubleshoot Excel add-ins” of its documentation), and who knows what is left. */
const LONGEST_ADDRESS = 8192;

function requireShort(address: string): void {
  if (address.length > LONGEST_ADDRESS)
    throw invalidArgument(`an address has no more than ${LONGEST_ADDRESS} characters`);
}

/** The areas of a list of addresses with commas between them. */
export function rangesOfAddresses(book: Book, sheet: Worksheet, addresses: string): CellRange[] {
  requireShort(addresses);
  return addresses.split(",").map((address) => rangeOfAddress(book, sheet, address.trim()));
}

function withoutSheet(sheet: Worksheet, address: string): string {
  const end = address.lastIndexOf("!");
  if (end < 0) return address;
  const named = address.slice(0, end);
  const isOwn = spellingsOf(sheet.name).some((name) => name.toLowerCase() === named.toLowerCase());
  if (!isOwn) throw new ExcelError("InvalidArgument", `“${address}” is not on the sheet ${sheet.name}.`);
  return address.slice(end + 1);
}

/** Two corners of an area, in whatever order: the letters of their columns and the numbers of their rows. */
type Corners = readonly [string | undefined, string | undefined];

function areaOf(letters: Corners, numbers: Corners): CellArea {
  const columns = letters.map((one) => columnIndex(one ?? "A"));
  const rows = numbers.map((one) => Number(one) - 1);
  const [column, row] = [Math.min(...columns), Math.min(...rows)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** 0 for `A`, 26 for `AA`; it may lie beyond the last column. */
export function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** How an address may name a sheet: quotes are taken where there need be none. */
export function spellingsOf(name: string): readonly string[] {
  return [name, inQuotes(name)];
}

function inQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Complaints Log'`: Excel quotes a name that is more than letters and digits, or that looks like a cell. */
export function quotedName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/iu.test(name) && !/^r\d*c\d*$/iu.test(name);
  return isPlain ? name : inQuotes(name);
}

/** `Log!A1:C7`. */
export function addressOf(range: CellRange): string {
  return `${quotedName(range.sheet.name)}!${localAddress(range)}`;
}

/** `Log!$A$1:$C$7`, as names of ranges have it. */
export function absoluteAddressOf(range: CellRange): string {
  return `${quotedName(range.sheet.name)}!${localAddress(range).replace(/[A-Z]+|\d+/gu, "$$$&")}`;
}

/** `A1:C7`, `A:C` for whole columns, `1:2` for whole rows. */
export function localAddress({ row, column, rowCount, columnCount }: CellRange): string {
  const [left, right] = [encodeCol(column), encodeCol(column + columnCount - 1)];
  const [top, bottom] = [row + 1, row + rowCount];
  if (columnCount === COLUMN_COUNT) return `${top}:${bottom}`;
  if (rowCount === ROW_COUNT) return `${left}:${right}`;
  return rowCount === 1 && columnCount === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}
