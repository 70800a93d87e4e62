import { isDay } from "../calendar/day";
import type { KindSet } from "../counting/closedKind";
import type { CountedLog } from "../counting/countedLog";
import { outcomeRule } from "../procedures/procedure";
import { type Figure, missing } from "./figure";
import type { Period, QuarterTally } from "./quarterTally";
import type { Measure, RowDefinition } from "./tables";

/** The figure of a row of a table in a quarter. */
export function measureFigure(
  counted: CountedLog,
  row: RowDefinition,
  measure: Measure,
  tally: QuarterTally,
): Figure {
  const { period } = tally;
  if (isBeforeLog(counted, period)) return missing("beforeLog");
  if (row.unmeasured) return missing(row.unmeasured);
  if (row.counts === "received") {
    return measured(tally.received.length, tally.received.length, () => tally.received);
  }
  const kinds = row.counts;
  const count = tally.countOf(kinds);
  const outOf = measure === "average" ? count : row.shareOf && tally.countOf(row.shareOf);
  if (outOf === 0) return missing(row.whenNone ?? "noneClosed");
  if (row.unless && tally.countOf(row.unless.kinds) > 0) return missing(row.unless.reason);
  const existsFrom = row.outcome && outcomeRule(counted.settings.procedure, row.outcome).existsFrom;
  if (existsFrom !== undefined && period.end < existsFrom && count === 0) return missing("outcomeNotYet");
  const rows = (): Int32Array => tally.rowsOf(kinds);
  if (measure === "average") return measured(averageDays(counted, tally, kinds, count), count, rows);
  return measured(count, count, rows, outOf);
}

function measured(value: number, count: number, rows: () => Int32Array, outOf?: number): Figure {
  return { verdict: "measured", value, count, rows, ...(outOf !== undefined && { outOf }) };
}

function averageDays(counted: CountedLog, tally: QuarterTally, kinds: KindSet, count: number): number {
  if (counted.settings.average === "mean") return tally.workingDaysOf(kinds) / count;
  const days = tally
    .rowsOf(kinds)
    .map((row) => counted.workingDays[row] ?? 0)
    .sort();
  const middle = (days.length - 1) / 2;
  return ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle)] ?? 0)) / 2;
}

/** Nothing is known of a quarter that ended before the log began, which is not to say that nothing happened. */
export function isBeforeLog(counted: CountedLog, { end }: Period): boolean {
  return end < keptSince(counted);
}

/** The day since which the log is taken to be complete. A log without a date of receipt has none. */
export function keptSince({ settings, begins }: CountedLog): number {
  return settings.logKeptSince ?? (isDay(begins) ? begins : Number.POSITIVE_INFINITY);
}
