import { type Day, civilDate, isCivilDate, dayNumber } from "../../engine/calendar/day";

export { textOfHour } from "../../report/textOfHour";

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const HOUR = /^(\d{1,2})(?:[:.](\d{2}))?$/u;

/** The day of `1/4/2021`, day first; undefined where the text is no such date. */
export function dayOfText(text: string): Day | undefined {
  const [, day, month, year] = DATE.exec(text.trim()) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && date.year >= 1990 && date.year < 2200 && isCivilDate(date)
    ? dayNumber(date)
    : undefined;
}

/** `01/04/2021`. */
export function textOfDay(day: Day): string {
  const { year, month, day: date } = civilDate(day);
  return `${twoDigits(date)}/${twoDigits(month)}/${year}`;
}

/** The hour of `17:30`, 17.5; undefined where the text is none. */
export function hourOfText(text: string): number | undefined {
  const [, hours, minutes = "0"] = HOUR.exec(text.trim()) ?? [];
  const hour = Number(hours) + Number(minutes) / 60;
  return hours !== undefined && Number(minutes) < 60 && hour <= 24 ? hour : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
