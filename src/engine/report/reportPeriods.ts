import { type FirstMonth, type Quarter, quarterEnd, quarterStart } from "../calendar/quarter";
import type { Period } from "./periodTally";

/** The days of quarters. */
export function periodsOf(quarters: readonly Quarter[], firstMonth: FirstMonth): Period[] {
  return quarters.map((quarter) => ({
    start: quarterStart(quarter, firstMonth),
    end: quarterEnd(quarter, firstMonth),
  }));
}
