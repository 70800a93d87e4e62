import { at } from "../engine/at";
import { type Day, civilDate, dayAndMonth } from "../engine/calendar/day";
import { quarterEnd, quarterStart } from "../engine/calendar/quarter";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";

/** Which holidays were used, and those of them that are in the quarters of the report. */
export function holidayNote({ settings, quarters }: QuarterlyReport): string {
  const { firstMonth } = settings.procedure;
  const start = quarterStart(at(quarters, 0), firstMonth);
  const end = quarterEnd(at(quarters, quarters.length - 1), firstMonth);
  const { name, holidays } = settings.holidays;
  const days = holidays.map(({ day }) => day).filter((day) => day >= start && day <= end);
  const dates =
    days.length === 0 ? "None of them is in these quarters." : `In these quarters: ${datesByYear(days)}.`;
  return `Holidays used: ${name}. ${dates}`;
}

/** `1 and 4 January 2021` would be shorter, and harder to check against a calendar: each date has its month. */
function datesByYear(days: readonly Day[]): string {
  const byYear = new Map<number, string[]>();
  for (const day of days) {
    const { year } = civilDate(day);
    byYear.set(year, [...(byYear.get(year) ?? []), dayAndMonth(day)]);
  }
  return [...byYear].map(([year, dates]) => `${dates.join(", ")} ${year}`).join("; ");
}
