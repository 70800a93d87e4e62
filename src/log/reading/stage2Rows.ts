import type { LogPart } from "./parts";
import { partOfRow, rowNumber, sheetRowOf } from "./rowNumber";

/** Of the rows of a log (by their numbers, in order), those that are the stage 2 of another, with that one. */
export function stage2Rows(parts: readonly LogPart[], rows: Int32Array): ReadonlyMap<number, number> {
  const stage2Of = new Map<number, number>();
  if (!parts.some(({ stage1 }) => stage1)) return stage2Of;
  const rowOf = new Map<number, number>();
  rows.forEach((number, row) => {
    const stage1 = parts[partOfRow(number)]?.stage1;
    const first = stage1 && rowOf.get(rowNumber(stage1.index, sheetRowOf(number)));
    if (first !== undefined) stage2Of.set(row, first);
    rowOf.set(number, row);
  });
  return stage2Of;
}
