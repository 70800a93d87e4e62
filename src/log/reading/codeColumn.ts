import type { CellValue } from "../sheetTable";
import { saysNothing } from "../spellings/spelling";
import type { MeaningOf } from "../spellings/values";
import { remembered } from "./remembered";

/**
 * A reader of cells that hold one of a few meanings, as its place in a list of them. A cell that
 * means none of them is `unknown`, and one that says nothing is `none`. Each spelling is worked out once.
 */
export function codeReader<T extends string>(
  meanings: readonly T[],
  meaningOf: MeaningOf<T>,
): (value: CellValue) => number {
  const place = (name: string): number => meanings.findIndex((meaning) => meaning === name);
  return remembered((value) => {
    const known = meaningOf(value);
    if (known !== undefined) return place(known);
    return typeof value === "string" && saysNothing(value) ? place("none") : place("unknown");
  });
}
