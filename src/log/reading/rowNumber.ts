/** Excel's sheets have no more rows than this. */
const ROWS_OF_SHEET = 2 ** 20;

/**
 * A row of a log of several parts as one number, in the order of the parts and of their rows. In the first part it is
 * the row's index in its sheet, from 0.
 */
export type RowNumber = number;

export function rowNumber(part: number, sheetRow: number): RowNumber {
  return part * ROWS_OF_SHEET + sheetRow;
}

/** The index of a row's part in the log, from 0. */
export function partOfRow(row: RowNumber): number {
  return Math.floor(row / ROWS_OF_SHEET);
}

/** The index of a row in its sheet, from 0. */
export function sheetRowOf(row: RowNumber): number {
  return row % ROWS_OF_SHEET;
}
