import { type Day, isDay, longDate } from "../engine/calendar/day";
import { hasEnded, quarterLabel } from "../engine/calendar/quarter";
import { reachesLastMonth } from "../engine/report/defaultQuarter";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";

/**
 * That a log ends before the last month of a quarter that is over, so that complaints may be missing from it; else
 * nothing. `newest` is the newest date in the log up to today.
 */
export function logEndNotices(
  { quarter, settings }: Pick<QuarterlyReport, "quarter" | "settings">,
  newest: Day,
  today: Day,
): string[] {
  const { firstMonth } = settings.procedure;
  if (!isDay(newest) || !hasEnded(quarter, firstMonth, today)) return [];
  if (reachesLastMonth(quarter, firstMonth, newest)) return [];
  return [
    `The log ends on ${longDate(newest)}, so figures for ${quarterLabel(quarter, firstMonth)} may be incomplete.`,
  ];
}
