import { isBlank } from "../isBlank";
import type { CellValue } from "../sheetTable";
import { saysNothing } from "../spellings/spelling";
import type { MeaningOf } from "../spellings/values";
import { type ColumnCells, cellOf } from "./columnCells";
import { remembered } from "./remembered";

/**
 * A reader of cells that hold one of a few meanings, as the code of that meaning. A cell that means none of
 * them is `unknown`, and one that is blank or says nothing is `none`. Each spelling is worked out once.
 */
export function codeReader<T extends string>(
  codes: Readonly<Record<NoInfer<T> | "none" | "unknown", number>>,
  meaningOf: MeaningOf<T>,
): (value: CellValue) => number {
  return remembered((value) => {
    if (isBlank(value)) return codes.none;
    const meaning = meaningOf(value);
    if (meaning !== undefined) return codes[meaning];
    return codes[typeof value === "string" && saysNothing(value) ? "none" : "unknown"];
  });
}

/** Puts the codes of some cells in their places in a column. */
export function fillCodes(
  codes: Uint8Array | Int32Array,
  codeOf: (value: CellValue) => number,
  cells: ColumnCells,
): void {
  for (let row = cells.from; row < cells.to; row++) codes[row] = codeOf(cellOf(cells, row));
}
