import { type Day, longDate } from "../engine/calendar/day";
import { type FirstMonth, type Quarter, hasEnded, quarterPeriod } from "../engine/calendar/quarter";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";

/** What every report is called, before the services that it is on. */
export const REPORT_NAME = "Complaints Monitoring Report";

/** The user's own title, or the report's name and the services that it is on. */
export function reportTitle({ services }: QuarterlyReport, ownTitle?: string): string {
  const own = ownTitle?.trim();
  if (own) return own;
  return services.length === 0 ? REPORT_NAME : `${REPORT_NAME} – ${services.join(" & ")}`;
}

/** What stands under the title: the quarter and its dates, and how far its figures go where it has not ended. */
export function reportPeriod(quarter: Quarter, firstMonth: FirstMonth, today: Day): string {
  const period = quarterPeriod(quarter, firstMonth);
  return hasEnded(quarter, firstMonth, today) ? period : `${period} – to date, ${longDate(today)}`;
}
