import type { Day } from "../../engine/calendar/day";
import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import type { DocumentColumn } from "../document";
import { reportPeriod } from "../title";

/** A column for each quarter shown, with what stands over its cells where it has several. */
export function quarterColumns(
  { quarters, settings }: QuarterlyReport,
  today: Day,
  subheadings: readonly string[] = [],
): DocumentColumn[] {
  const { firstMonth } = settings.procedure;
  return quarters.map((quarter, index) => ({
    heading: quarterLabel(quarter, firstMonth),
    subheadings,
    period: reportPeriod(quarter, firstMonth, today),
    isThisQuarter: index === quarters.length - 1,
  }));
}
