import { BLANK, type CellBlock, type CellValue } from "../sheetTable";
import type { RowNumber } from "./rowNumber";

/** The cells of one column that some neighbouring complaints of a log have. */
export interface ColumnCells {
  /** The rows of a block, and the index of the column in each. */
  readonly values: CellBlock["values"];
  readonly index: number;
  /** The number of the first row of the block. */
  readonly firstRow: RowNumber;
  /** The number of each complaint of the log, and which of these are meant: `to` is the one after the last. */
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** The cell of a complaint of these. */
export function cellOf({ values, index, firstRow, rows }: ColumnCells, complaint: number): CellValue {
  // Every complaint has a row: the first fall-back is for the types alone, in a loop over every cell.
  return values[(rows[complaint] ?? 0) - firstRow]?.[index] ?? BLANK;
}
