import { type Day, longDate } from "../calendar/day";
import { hasEnded, quarterEnd, quarterLabel } from "../calendar/quarter";
import type { Finding } from "../finding";
import type { QuarterlyReport } from "./quarterlyReport";

/** What should be said about a report's figures that no single cell of the log explains. */
export function reportFindings(report: QuarterlyReport, today: Day): Finding[] {
  return [...logBeginsWithin(report), ...quarterNotEnded(report, today)];
}

function logBeginsWithin({ beginsWithin, settings }: QuarterlyReport): Finding[] {
  if (!beginsWithin) return [];
  return [
    {
      code: "log-begins-within-quarter",
      title: "Log begins within the quarter",
      severity: "warning",
      problem: `The log begins within ${quarterLabel(beginsWithin, settings.procedure.firstMonth)}, so complaints from earlier in that quarter may be missing from its figures.`,
      remedy:
        "Say so where you use these figures, or enter on the Settings page since when the log has been kept.",
    },
  ];
}

function quarterNotEnded({ quarter, settings }: QuarterlyReport, today: Day): Finding[] {
  const { firstMonth } = settings.procedure;
  if (hasEnded(quarter, firstMonth, today)) return [];
  return [
    {
      code: "quarter-not-ended",
      title: "Quarter not over yet",
      severity: "warning",
      problem: `${quarterLabel(quarter, firstMonth)} ends on ${longDate(quarterEnd(quarter, firstMonth))}, so its figures only run up to ${longDate(today)}.`,
      remedy: "Make the report again when the quarter has ended.",
    },
  ];
}
