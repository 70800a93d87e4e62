import { type Day, civilDate, dayNumber } from "../../../src/engine/calendar/day";

/** The day of a date as tests write it: `2022-03-31`. */
export function isoDay(date: string): Day {
  const [year, month, day] = date.split("-").map(Number);
  return dayNumber({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
}

/** `2022-03-31`, to read in a test's message. */
export function isoDate(day: Day): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return [year, month, ofMonth].map((part) => String(part).padStart(2, "0")).join("-");
}
