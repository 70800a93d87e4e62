import { at } from "../at";
import { isDay } from "../calendar/day";
import type { KindSet } from "../counting/closedKind";
import type { CountedLog } from "../counting/countedLog";
import { type Figure, type Measured, type NotApplicable, missing } from "./figure";
import type { Period, PeriodTally } from "./periodTally";
import type { LoggedStage } from "../complaintLog";
import type { Stage } from "../procedures/procedure";
import type { RowDefinition } from "./rowDefinition";

/** The figure of a row of a table in a period. */
export function measureFigure(counted: CountedLog, row: RowDefinition, all: PeriodTally): Figure {
  const whyNot = whyNotMeasured(counted, row, all.period);
  if (whyNot) return missing(whyNot);
  const tally = row.only ? all.only(row.only) : all;
  const { counts } = row;
  if (counts === "received")
    return measured(tally.received.length, tally.received.length, () => tally.received);
  const count = tally.countOf(counts);
  if (row.measure === "count") return measured(count, count, () => tally.rowsOf(counts));
  const outOf = row.measure === "share" ? tally.countOf(row.shareOf) : count;
  if (outOf === 0) return missing(row.whenNone);
  if (row.unless && tally.countOf(row.unless.kinds) > 0) return missing(row.unless.reason);
  const isBefore = row.existsFrom !== undefined && tally.period.end < row.existsFrom;
  if (isBefore && count === 0) return missing("outcomeNotYet");
  const rows = (): Int32Array => tally.rowsOf(counts);
  if (row.measure === "share") return { ...measured(count, count, rows), outOf };
  const days = row.measure === "mean" ? tally.workingDaysOf(counts) / count : median(counted, tally, counts);
  return measured(days, count, rows);
}

function whyNotMeasured(
  counted: CountedLog,
  { needs, unmeasured, stages }: RowDefinition,
  period: Period,
): NotApplicable | undefined {
  if (isBeforeLog(counted, period)) return "beforeLog";
  const { stageForAll } = counted.log;
  if (stageForAll && stages.length > 0 && !stages.some((stage) => isOfStage(stage, stageForAll)))
    return "otherStage";
  return needs && !counted.log.fields.has(needs) ? "noColumn" : unmeasured;
}

/** Whether complaints of a stage as a log names it may be counted at one of the report. */
function isOfStage(stage: Stage, logged: LoggedStage): boolean {
  return logged === "stage2" ? stage !== "frontline" : stage === logged;
}

function measured(value: number, count: number, rows: () => Int32Array): Measured {
  return { verdict: "measured", value, count, rows };
}

/** The median of the working days of at least one complaint. */
function median({ workingDays }: CountedLog, tally: PeriodTally, kinds: KindSet): number {
  const days = tally
    .rowsOf(kinds)
    .map((row) => at(workingDays, row))
    .sort();
  const middle = (days.length - 1) / 2;
  return (at(days, Math.floor(middle)) + at(days, Math.ceil(middle))) / 2;
}

/** Nothing is known about a period that ended before the log began: that is not the same as nothing happening. */
export function isBeforeLog(counted: CountedLog, { end }: Period): boolean {
  return end < keptSince(counted);
}

/** The day since which the log is taken to be complete. A log without a date of receipt has none. */
export function keptSince({ settings, begins }: CountedLog): number {
  return settings.logKeptSince ?? (isDay(begins) ? begins : Number.POSITIVE_INFINITY);
}
