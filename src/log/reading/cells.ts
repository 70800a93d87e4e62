import { isBlank } from "../isBlank";
import { plainText } from "../plainText";
import { BLANK, type CellBlock, type CellValue } from "../sheetTable";
import type { ColumnPiece } from "./parts";
import type { RowNumber } from "./rowNumber";

/** Gives the cell of a row, in one column; {@link BLANK} where it was not read. */
export type CellReader = (row: RowNumber) => CellValue;

const NO_VALUES: CellBlock["values"] = [];

/**
 * A reader of one column in pieces, which are in order. It remembers the last piece: neighbouring rows are in the same
 * one. A 0 is read as `zero`: as blank, unless it says No.
 */
export function cellReader(pieces: readonly ColumnPiece[], zero: typeof BLANK | 0 = BLANK): CellReader {
  let [first, end, index, values] = [0, 0, 0, NO_VALUES];
  return (row) => {
    if (row < first || row >= end) {
      const piece = pieceOf(pieces, row);
      if (!piece) return BLANK;
      ({ first, end, index, values } = piece);
    }
    const value = values[row - first]?.[index] ?? BLANK;
    return typeof value === "number" && isBlank(value) ? zero : value;
  };
}

/** The piece that holds a row. */
function pieceOf(pieces: readonly ColumnPiece[], row: RowNumber): ColumnPiece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (row < piece.first) high = middle - 1;
    else if (row >= piece.end) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** A cell as the text that someone reads: whole numbers with all their digits, nothing that nobody sees. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return isBlank(value) ? BLANK : plainText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // A BigInt is slow, and a safe number shows all its digits without one.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value).toString() : String(value);
}
