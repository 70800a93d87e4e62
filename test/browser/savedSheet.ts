import type { Worksheet } from "@cj-tech-master/excelts";
import { valueOf } from "../../src/workbench/book/cellValues";
import type { PlayedExcel } from "../../src/workbench/playedExcel";

export function sheetNames({ book }: PlayedExcel): string[] {
  return book.file.worksheets.map(({ name }) => name);
}

export function sheetNamed({ book }: PlayedExcel, name: string): Worksheet {
  const sheet = book.file.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The values of a sheet's last row that begins with a label. */
export function rowOf(excel: PlayedExcel, sheetName: string, label: string): unknown[] {
  return rowValues(excel, sheetName, lastRowOf(excel, sheetName, label));
}

/**
 * The last row of a sheet that begins with a label, counted from 1: a report shows some figures large, and how some have
 * changed, before their tables.
 */
export function lastRowOf(excel: PlayedExcel, sheetName: string, label: string): number {
  const sheet = sheetNamed(excel, sheetName);
  for (let row = sheet.rowCount; row > 0; row--) {
    if (valueOf(sheet.getCell(row, 1), excel.book) === label) return row;
  }
  throw new Error(`${sheetName} has no row ${label}.`);
}

/** The values of a row, counted from 1. */
export function rowValues(excel: PlayedExcel, sheetName: string, row: number): unknown[] {
  const sheet = sheetNamed(excel, sheetName);
  return Array.from({ length: sheet.columnCount }, (_, place) =>
    valueOf(sheet.getCell(row, place + 1), excel.book),
  );
}
