import type { CellValue } from "../sheetTable";
import { isErrorValue, saysNothing, spelling } from "../spellings/spelling";
import { remembered } from "./remembered";

/**
 * A reader of cells that hold one of a few meanings, as its place in a list of them. A spelling that the table
 * lacks, or an error value, is `unknown`; a cell that says nothing is `none`. Each spelling is worked out once.
 */
export function codeReader<T extends string>(
  meanings: readonly T[],
  spellings: ReadonlyMap<string, T>,
): (value: CellValue) => number {
  const place = (name: string): number => meanings.findIndex((meaning) => meaning === name);
  return remembered((value) => {
    const known = isErrorValue(value) ? undefined : spellings.get(spelling(value));
    if (known !== undefined) return place(known);
    return typeof value === "string" && saysNothing(value) ? place("none") : place("unknown");
  });
}
