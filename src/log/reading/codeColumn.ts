import { isBlank } from "../isBlank";
import type { CellValue } from "../sheetTable";
import { saysNothing } from "../spellings/spelling";
import type { MeaningOf } from "../spellings/values";
import { remembered } from "./remembered";

/**
 * A reader of cells that hold one of a few meanings, as the index of the meaning in a list of them. A cell that means
 * none of them is `unknown`, and one that is blank or says nothing is `none`. Each spelling is worked out once.
 */
export function codeReader<T extends string>(
  meanings: readonly (T | "none" | "unknown")[],
  meaningOf: MeaningOf<T>,
): (value: CellValue) => number {
  return remembered((value) => {
    if (isBlank(value)) return meanings.indexOf("none");
    const meaning = meaningOf(value);
    if (meaning !== undefined) return meanings.indexOf(meaning);
    return meanings.indexOf(typeof value === "string" && saysNothing(value) ? "none" : "unknown");
  });
}
