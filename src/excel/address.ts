import type { SheetArea } from "../log/sheetTable";

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `C7` for row 6 and column 2, both from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C7`, or `A1` for one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: SheetArea): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether a cell, by its row and column from 0, is in an area. */
export function isInArea(area: SheetArea, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rowCount && right >= 0 && right < area.columnCount;
}

const AREA = /(?:'(?:[^']|'')*'|[^,'!]+)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/gu;

/** The areas that an address names: `'Log, 2021'!A1:B4,'Log, 2021'!D1`. */
export function areasOf(address: string): SheetArea[] {
  return [...address.matchAll(AREA)].map(([, left = "", top = "", right = left, bottom = top]) => {
    const [row, column] = [Number(top) - 1, columnPlace(left)];
    return { row, column, rowCount: Number(bottom) - row, columnCount: columnPlace(right) - column + 1 };
  });
}

/** 0 for `A`, 26 for `AA`. */
function columnPlace(letters: string): number {
  return Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
