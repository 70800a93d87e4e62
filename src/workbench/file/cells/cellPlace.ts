import { encodeCol } from "@cj-tech-master/excelts";
import { COLUMN_COUNT, ROW_COUNT } from "../../book/book";
import { FileError } from "../fileError";

const PLACE = /^\$?([A-Za-z]{1,3})\$?\d{1,7}$/u;

/** The column of an address of a file, counted from 1; there is none beyond the sheet's edge. */
export function columnOf(address: string): number {
  const letters = PLACE.exec(address)?.[1];
  if (letters === undefined) throw new FileError("damaged", { where: `a cell “${address}”` });
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return requireColumn(column);
}

/** The number of a row that a file names, counted from 1. */
export function rowOf(number: string): number {
  if (!/^\d+$/u.test(number)) throw new FileError("damaged", { where: `a row “${number}”` });
  return requireRow(Number(number));
}

export function requireColumn(column: number): number {
  if (column <= COLUMN_COUNT) return column;
  throw new FileError("damaged", { where: `a column after ${encodeCol(COLUMN_COUNT - 1)}` });
}

export function requireRow(row: number): number {
  if (row >= 1 && row <= ROW_COUNT) return row;
  throw new FileError("damaged", { where: `a row ${row}` });
}

/** `A1`. */
export function placeName(row: number, column: number): string {
  return `${encodeCol(column - 1)}${row}`;
}
