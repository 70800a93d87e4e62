import { at } from "../at";
import type { Stage } from "../procedures/procedure";
import { twoCounts, twoShares } from "./exactTests";
import type { Figure, Measured, Missing } from "./figure";
import type { QuarterlyReport, ReportRow } from "./quarterlyReport";

/** How a figure has changed from an earlier quarter to the one reported on. */
export interface MeasuredChange {
  readonly verdict: "measured";
  readonly now: Measured;
  readonly before: Measured;
  /**
   * How much more it is now, exact: complaints, percentage points, or working days. Undefined where there are too few
   * complaints for a difference to say anything.
   */
  readonly difference: number | undefined;
  /** The same of a count as a share of what it was, exact; where both counts are large enough for one. */
  readonly percent: number | undefined;
  /** Whether it is more than chance brings; undefined where there is no difference, or none that is tested. */
  readonly isClear: boolean | undefined;
}

export type Change = MeasuredChange | Missing;

/** A figure, and how it has changed. */
export interface ChangedFigure {
  readonly row: ReportRow;
  readonly now: Figure;
  readonly onLastQuarter: Change;
  readonly onYearAgo: Change;
}

const QUARTERS_OF_YEAR = 4;

/** Both counts must be so large for a percentage. */
const LEAST_FOR_PERCENT = 20;
/** Both shares, or both averages, must be of so many complaints for a difference. */
const LEAST_FOR_DIFFERENCE = 10;
/** What chance brings less often than this is clear. */
const LEVEL = 0.05;

/** The figures of a report that are compared with earlier ones, without the stages that closed nothing in its quarters. */
export function changedFigures(report: QuarterlyReport): ChangedFigure[] {
  const quiet = quietStages(report);
  return report.tables
    .flatMap(({ rows }) => rows)
    .filter((row) => row.compared && !row.stages.some((stage) => quiet.includes(stage)))
    .map((row) => {
      const figureBefore = (quarters: number): Figure => at(row.figures, row.figures.length - 1 - quarters);
      const now = figureBefore(0);
      return {
        row,
        now,
        onLastQuarter: changeOf(row, now, figureBefore(1)),
        onYearAgo: changeOf(row, now, figureBefore(QUARTERS_OF_YEAR)),
      };
    });
}

/** The stages that a report has, but at which nothing was closed in any of its quarters. */
export function quietStages({ tables, settings }: QuarterlyReport): Stage[] {
  const closed = tables.find(({ id }) => id === "closed")?.rows ?? [];
  const isBusy = (stage: Stage): boolean =>
    closed.some(
      ({ stages, figures }) =>
        stages.includes(stage) && figures.some((figure) => figure.verdict === "measured" && figure.count > 0),
    );
  return settings.procedure.reportedStages.filter((stage) => !isBusy(stage));
}

/** How a row's figure has changed from an earlier one. */
export function changeOf(row: Pick<ReportRow, "measure" | "compared">, now: Figure, before: Figure): Change {
  if (now.verdict === "notApplicable") return now;
  if (before.verdict === "notApplicable") return before;
  const change = differenceOf(row, now, before);
  const isTested = row.compared === "tested" && change.difference !== undefined;
  return {
    verdict: "measured",
    now,
    before,
    ...change,
    isClear: isTested ? isClear(now, before) : undefined,
  };
}

function differenceOf(
  { measure }: Pick<ReportRow, "measure">,
  now: Measured,
  before: Measured,
): Pick<MeasuredChange, "difference" | "percent"> {
  if (measure === "count") {
    const difference = now.count - before.count;
    const isLarge = Math.min(now.count, before.count) >= LEAST_FOR_PERCENT;
    return { difference, percent: isLarge ? difference / before.count : undefined };
  }
  const [many, manyBefore] = [now.outOf ?? now.count, before.outOf ?? before.count];
  const isOffered = Math.min(many, manyBefore) >= LEAST_FOR_DIFFERENCE;
  // One division alone: the difference of two quotients would be off in its last digits, and be rounded the wrong way.
  const points = (100 * (now.count * manyBefore - before.count * many)) / (many * manyBefore);
  const offered = measure === "share" ? points : now.value - before.value;
  return { difference: isOffered ? offered : undefined, percent: undefined };
}

function isClear(now: Measured, before: Measured): boolean {
  if (now.outOf === undefined || before.outOf === undefined)
    return twoCounts(now.count, before.count) < LEVEL;
  const [one, other] = [now, before].map(({ count, outOf = 0 }) => ({ count, outOf }));
  return one !== undefined && other !== undefined && twoShares(one, other) < LEVEL;
}
