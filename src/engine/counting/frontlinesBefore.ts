import { at } from "../at";
import { isDay } from "../calendar/day";
import type { ComplaintLog } from "../complaintLog";
import { isFrontline } from "./continuesFrontline";
import { beganOn, isMistyped } from "./isLater";

/** Gives the Frontline rows of one ID that a stage 2 row may come after, in one of two orders. */
export interface FrontlinesBefore {
  (stage2: number, order: "oldestFirst" | "newestFirst"): Iterable<number>;
}

/**
 * The Frontline rows among those of one ID, so that a stage 2 row need not be held against each: one that came later
 * can't have gone before it, unless its dates are mistyped. Thousands of rows may share what stands in place of an ID.
 */
export function frontlinesBefore(log: ComplaintLog, rows: readonly number[]): FrontlinesBefore {
  const received = (row: number): number => at(log.days.received, row);
  const inOrder = rows
    .filter((row) => isFrontline(log, row))
    .sort((a, b) => received(a) - received(b) || a - b);
  const mistyped = inOrder.filter((row) => isMistyped(log, row));
  return function* (stage2, order) {
    const began = beganOn(log, stage2);
    const end = isDay(began) ? countUpTo(inOrder, (row) => received(row) <= began) : inOrder.length;
    for (let index = 0; index < end; index++)
      yield at(inOrder, order === "oldestFirst" ? index : end - 1 - index);
    if (isDay(began)) yield* mistyped.filter((row) => received(row) > began);
  };
}

/** How many rows pass a test, of some of which the first ones do. */
function countUpTo(rows: readonly number[], passes: (row: number) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(at(rows, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
