import type { LogLayout } from "../reading/layout";
import { BLANK, type CellBlock, type CellValue } from "../sheetTable";

/** The cells of a sheet that stand under its headers, as far as they were looked at. */
export interface SampleCells {
  /** The first rows of the sheet. */
  readonly top: CellBlock;
  /** The place of the first of them in the sheet, from 0. */
  readonly firstRow: number;
  /** The number formats of these rows, cell by cell; a range that a formula is given says none. */
  readonly formats?: readonly (readonly string[])[];
  /** Whether the sheet has no further rows. */
  readonly isWhole: boolean;
}

/** The cells under a header, as far as they were looked at. */
export function cellsUnder(
  { headerRow }: LogLayout,
  { top, firstRow }: SampleCells,
  column: number,
): CellValue[] {
  return top.values.slice(headerRow + 1 - firstRow).map((row) => row[column - top.firstColumn] ?? BLANK);
}

/** The number formats of the cells under a header; undefined where they are not known. */
export function formatsUnder(
  { headerRow }: LogLayout,
  { top, firstRow, formats }: SampleCells,
  column: number,
): string[] | undefined {
  return formats?.slice(headerRow + 1 - firstRow).map((row) => row[column - top.firstColumn] ?? BLANK);
}
