import type { CellLocation } from "../../engine/finding";
import { cellAddress, columnLetters } from "../../excel/address";
import type { LogReading } from "../../log/reading/readLog";
import { NO_SHEET } from "../../log/sheetTable";

/** How a cell of a log is called where people read of it: `D65`, `Children!D65` in a log of several sheets. */
export function cellName(
  { sheets }: Pick<LogReading, "sheets">,
  { sheet, row, column }: CellLocation,
): string {
  if (sheet === NO_SHEET) return `row ${row + 1}, column ${column + 1} of the range`;
  const address = cellAddress(row, column);
  return sheets.every(({ table }) => table.sheet === sheet) ? address : `${sheet}!${address}`;
}

/** How a column is called beside its header: `column D`. */
export function columnName(sheet: string, column: number): string {
  return sheet === NO_SHEET ? `column ${column + 1} of the range` : `column ${columnLetters(column)}`;
}
