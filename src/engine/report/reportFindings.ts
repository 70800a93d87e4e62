import { type Day, longDate } from "../calendar/day";
import { hasEnded, quarterEnd, quarterLabel } from "../calendar/quarter";
import type { Finding } from "../finding";
import type { QuarterlyReport } from "./quarterlyReport";

/** What is to be said of a report's figures that no cell of the log is to blame for. */
export function reportFindings(report: QuarterlyReport, today: Day): Finding[] {
  return [...logBeginsWithin(report), ...quarterNotEnded(report, today)];
}

function logBeginsWithin({ beginsWithin, settings }: QuarterlyReport): Finding[] {
  if (!beginsWithin) return [];
  return [
    {
      code: "log-begins-within-quarter",
      severity: "warning",
      problem: `The log begins within ${quarterLabel(beginsWithin, settings.procedure.firstMonth)}: complaints before its first are not in that quarter's figures.`,
      remedy: "Say so where the figures are used, or set since when the log has been kept.",
    },
  ];
}

function quarterNotEnded({ quarter, settings }: QuarterlyReport, today: Day): Finding[] {
  const { firstMonth } = settings.procedure;
  if (hasEnded(quarter, firstMonth, today)) return [];
  return [
    {
      code: "quarter-not-ended",
      severity: "warning",
      problem: `${quarterLabel(quarter, firstMonth)} ends on ${longDate(quarterEnd(quarter, firstMonth))}: its figures are those up to ${longDate(today)}.`,
      remedy: "Make the report again when the quarter has ended.",
    },
  ];
}
