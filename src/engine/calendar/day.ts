import { at } from "../at";

/**
 * A day as Excel numbers it in the 1900 date system: 1 is 1 January 1900, 44562 is 1 January 2022.
 *
 * Excel believes in a 29 February 1900 (day 60). Days from 1 March 1900 on are the same in any reckoning; the
 * two months before it are a day off and no complaint is that old.
 */
export type Day = number;

/** A cell without a date, or with one that could not be read. No day has this number. */
export const NO_DAY = 0;

/** 31 December 2199, the last day that the calendar knows. */
export const LAST_DAY = 109574;

/** A date of the Gregorian calendar. `month` is 1 for January. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_400_YEARS = 146097;
const DAYS_IN_YEAR = 365;
/** Days from 1 March of the year 0 to Excel's day 0 (30 December 1899). */
const EXCEL_EPOCH = 693899;

/**
 * The day number of a date. The date is taken as it is: check it with {@link isCivilDate} first.
 * The year is counted from March, so that the leap day is its last.
 * @example
 * dayNumber({ year: 2022, month: 1, day: 1 }) // => 44562
 */
export function dayNumber({ year, month, day }: CivilDate): Day {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((marchMonth * 153 + 2) / 5) + day - 1;
  return marchYear * DAYS_IN_YEAR + leapDays + dayOfYear - EXCEL_EPOCH;
}

/**
 * The date of a day number from 1 March 1900 on.
 * @example
 * civilDate(44562) // => { year: 2022, month: 1, day: 1 }
 */
export function civilDate(number: Day): CivilDate {
  const days = number + EXCEL_EPOCH;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      DAYS_IN_YEAR,
  );
  const dayOfYear =
    dayOfEra - (DAYS_IN_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * Whether year, month and day name a day that exists: 31 April and 29 February 2023 do not.
 * @example
 * isCivilDate({ year: 2023, month: 2, day: 29 }) // => false
 * isCivilDate({ year: 2024, month: 2, day: 29 }) // => true
 */
export function isCivilDate(date: CivilDate): boolean {
  const back = civilDate(dayNumber(date));
  // What is of the same month and day is of the same year.
  return back.month === date.month && back.day === date.day;
}

/**
 * Whether a number is a day that the calendar knows: a whole number from 1 to {@link LAST_DAY}.
 * @example
 * isDay(44562) // => true
 * isDay(0) // => false
 * isDay(44562.5) // => false
 */
export function isDay(number: number): boolean {
  return Number.isInteger(number) && number > NO_DAY && number <= LAST_DAY;
}

const WEEKDAYS = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * The weekday of a day from 1 March 1900 on.
 * @example
 * weekday(44562) // => "Saturday"
 */
export function weekday(day: Day): Weekday {
  return at(WEEKDAYS, day % WEEKDAYS.length);
}

/**
 * Whether a day from 1 March 1900 on is a Saturday or a Sunday: those are the first two of {@link WEEKDAYS}.
 * @example
 * isWeekend(44562) // => true
 * isWeekend(44564) // => false
 */
export function isWeekend(day: Day): boolean {
  return day % WEEKDAYS.length < 2;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * `January` for 1.
 * @example
 * monthName(1) // => "January"
 */
export function monthName(month: number): string {
  return at(MONTHS, month - 1);
}

/**
 * The month of an English name, whole or its first three letters (or four, for September); any case.
 * @example
 * monthOfName("SEPT") // => 9
 * monthOfName("Augst") // => undefined
 */
export function monthOfName(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex((month) => {
    const known = month.toLowerCase();
    return wanted === known || wanted === known.slice(0, 3) || (wanted === "sept" && known === "september");
  });
  return index < 0 ? undefined : index + 1;
}

/**
 * `1 January`.
 * @example
 * dayAndMonth(44562) // => "1 January"
 */
export function dayAndMonth(day: Day): string {
  const date = civilDate(day);
  return `${date.day} ${monthName(date.month)}`;
}

/**
 * `1 January 2022`.
 * @example
 * longDate(44562) // => "1 January 2022"
 */
export function longDate(day: Day): string {
  return `${dayAndMonth(day)} ${civilDate(day).year}`;
}
