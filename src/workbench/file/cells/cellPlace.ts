import { encodeCol } from "@cj-tech-master/excelts";
import { COLUMN_COUNT, ROW_COUNT } from "../../book/book";
import { brief, damaged } from "../fileError";

const PLACE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;

/** The column of an address of a file, counted from 1; there is none beyond the sheet's edge. */
export function columnOf(address: string): number {
  return columnIn(PLACE.exec(address), address);
}

/** The column of a cell in a row, by its address in the file. */
export function columnInRow(address: string, row: number): number {
  const place = PLACE.exec(address);
  if (place && Number(place[2]) !== row) throw damaged(`it has the cell ${brief(address)} in row ${row}`);
  return columnIn(place, address);
}

function columnIn(place: RegExpExecArray | null, address: string): number {
  const letters = place?.[1];
  if (letters === undefined) throw damaged(`it has a cell ${brief(address)}`);
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return requireColumn(column);
}

/** The number of a row that a file names, counted from 1. */
export function rowOf(number: string): number {
  if (!/^\d+$/u.test(number)) throw damaged(`it has a row ${brief(number)}`);
  return requireRow(Number(number));
}

export function requireColumn(column: number): number {
  if (column <= COLUMN_COUNT) return column;
  throw damaged(`it has cells in columns after ${encodeCol(COLUMN_COUNT - 1)}, the last of a sheet`);
}

export function requireRow(row: number): number {
  if (row >= 1 && row <= ROW_COUNT) return row;
  throw damaged(`it has a row ${brief(String(row))}, which no sheet has`);
}

/** `A1`. */
export function placeName(row: number, column: number): string {
  return `${encodeCol(column - 1)}${row}`;
}
