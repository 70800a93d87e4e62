import { type Day, NO_DAY, isDay } from "../calendar/day";
import { type Quarter, quarterAfter, quarterEnd, quarterOf, quarterStart } from "../calendar/quarter";
import type { CountedLog } from "../counting/countedLog";

/** The quarter that a report is on unless another is asked for, and why it is that one. */
export interface DefaultQuarter {
  readonly quarter: Quarter;
  readonly why: "lastEnded" | "lastOfLog";
}

/**
 * The last quarter to have ended by today, if the log has a date in it; otherwise the last that ended before the newest
 * date in the log up to today. Undefined where the log has no date up to today.
 */
export function defaultQuarter(counted: CountedLog, today: Day): DefaultQuarter | undefined {
  const { firstMonth } = counted.settings.procedure;
  const lastEnded = lastEndedBefore(today, firstMonth);
  const { days } = counted.log;
  const start = quarterStart(lastEnded, firstMonth);
  const end = quarterEnd(lastEnded, firstMonth);
  const hasDate = [days.received, days.closed].some((column) =>
    column.some((day) => day >= start && day <= end),
  );
  if (hasDate) return { quarter: lastEnded, why: "lastEnded" };
  const newest = Math.max(newestUpTo(days.received, today), newestUpTo(days.closed, today));
  return isDay(newest) ? { quarter: lastEndedBefore(newest, firstMonth), why: "lastOfLog" } : undefined;
}

function lastEndedBefore(day: Day, firstMonth: number): Quarter {
  return quarterAfter(quarterOf(day, firstMonth), -1);
}

function newestUpTo(days: Int32Array, today: Day): Day {
  let newest = NO_DAY;
  for (const day of days) if (day > newest && day <= today) newest = day;
  return newest;
}
