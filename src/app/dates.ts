import { type Day, civilDate, dayNumber, isDay, monthName } from "../engine/calendar/day";

export { longDate } from "../engine/calendar/day";

/** Today, where the user is. */
export function today(): Day {
  const now = new Date();
  return dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** `14 Jan 2022`; empty where there is no day. */
export function shortDate(day: Day): string {
  if (!isDay(day)) return "";
  const { year, month, day: date } = civilDate(day);
  return `${date} ${monthName(month).slice(0, 3)} ${year}`;
}

/** The day that `2022-03-31` names; undefined for any other text. */
export function dayOfIso(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return year === undefined
    ? undefined
    : dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}
