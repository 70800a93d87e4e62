import { at } from "../at";
import { type Day, civilDate, dayAndMonth, dayNumber, monthName } from "./day";

/** A quarter of a reporting year. The year is named by the calendar year in which it begins. */
export interface Quarter {
  readonly year: number;
  readonly number: QuarterNumber;
}

export type QuarterNumber = 1 | 2 | 3 | 4;

/** The month in which the reporting year begins: 4, April, for Scottish councils. */
export type FirstMonth = number;

const NUMBERS = [1, 2, 3, 4] as const;
const MONTHS_IN_QUARTER = 3;

/** A quarter's number in one count over all years, for arithmetic. */
function ordinal({ year, number }: Quarter): number {
  return year * 4 + number - 1;
}

function fromOrdinal(value: number): Quarter {
  return { year: Math.floor(value / 4), number: at(NUMBERS, value % NUMBERS.length) };
}

/**
 * The quarter so many quarters after (or, below 0, before) another.
 * @example
 * quarterAfter({ year: 2021, number: 4 }, 1) // => { year: 2022, number: 1 }
 * quarterAfter({ year: 2021, number: 4 }, -4) // => { year: 2020, number: 4 }
 */
export function quarterAfter(quarter: Quarter, count: number): Quarter {
  return fromOrdinal(ordinal(quarter) + count);
}

/**
 * Less than 0 where `a` is before `b`.
 * @example
 * compareQuarters({ year: 2021, number: 4 }, { year: 2022, number: 1 }) < 0 // => true
 */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return ordinal(a) - ordinal(b);
}

/**
 * The quarter in which a day lies.
 * @example
 * quarterOf(dayNumber({ year: 2022, month: 3, day: 31 }), 4) // => { year: 2021, number: 4 }
 */
export function quarterOf(day: Day, firstMonth: FirstMonth): Quarter {
  const { year, month } = civilDate(day);
  const monthsSinceStart = year * 12 + month - firstMonth;
  return fromOrdinal(Math.floor(monthsSinceStart / MONTHS_IN_QUARTER));
}

/**
 * The first day of a quarter.
 * @example
 * quarterStart({ year: 2021, number: 4 }, 4) // => dayNumber({ year: 2022, month: 1, day: 1 })
 */
export function quarterStart(quarter: Quarter, firstMonth: FirstMonth): Day {
  const months = ordinal(quarter) * MONTHS_IN_QUARTER + firstMonth - 1;
  return dayNumber({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

/**
 * The last day of a quarter: it lies in it.
 * @example
 * quarterEnd({ year: 2021, number: 4 }, 4) // => dayNumber({ year: 2022, month: 3, day: 31 })
 */
export function quarterEnd(quarter: Quarter, firstMonth: FirstMonth): Day {
  return quarterStart(quarterAfter(quarter, 1), firstMonth) - 1;
}

/**
 * The first day of the last month of a quarter.
 * @example
 * lastMonthStart({ year: 2021, number: 4 }, 4) // => dayNumber({ year: 2022, month: 3, day: 1 })
 */
export function lastMonthStart(quarter: Quarter, firstMonth: FirstMonth): Day {
  return dayNumber({ ...civilDate(quarterEnd(quarter, firstMonth)), day: 1 });
}

/**
 * Whether a quarter is over: on its last day it is not.
 * @example
 * hasEnded({ year: 2021, number: 4 }, 4, dayNumber({ year: 2022, month: 3, day: 31 })) // => false
 */
export function hasEnded(quarter: Quarter, firstMonth: FirstMonth, today: Day): boolean {
  return quarterEnd(quarter, firstMonth) < today;
}

/** `2021/22`, or `2021` where the year is a calendar year. */
function yearLabel(year: number, firstMonth: FirstMonth): string {
  return firstMonth === 1 ? `${year}` : `${year}/${twoDigits(year + 1)}`;
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}

/**
 * `Q4 2021/22`.
 * @example
 * quarterLabel({ year: 2021, number: 4 }, 4) // => "Q4 2021/22"
 * quarterLabel({ year: 2021, number: 4 }, 1) // => "Q4 2021"
 */
export function quarterLabel({ year, number }: Quarter, firstMonth: FirstMonth): string {
  return `Q${number} ${yearLabel(year, firstMonth)}`;
}

/**
 * `Quarter 4 2021/22 – 1 January – 31 March 2022`.
 * @example
 * quarterPeriod({ year: 2021, number: 4 }, 4) // => "Quarter 4 2021/22 – 1 January – 31 March 2022"
 */
export function quarterPeriod(quarter: Quarter, firstMonth: FirstMonth): string {
  const start = quarterStart(quarter, firstMonth);
  const end = quarterEnd(quarter, firstMonth);
  const [startYear, endYear] = [civilDate(start).year, civilDate(end).year];
  const from = startYear === endYear ? dayAndMonth(start) : `${dayAndMonth(start)} ${startYear}`;
  const name = `Quarter ${quarter.number} ${yearLabel(quarter.year, firstMonth)}`;
  return `${name} – ${from} – ${dayAndMonth(end)} ${endYear}`;
}

/**
 * `January – March 2022`.
 * @example
 * quarterMonths({ year: 2021, number: 4 }, 4) // => "January – March 2022"
 * quarterMonths({ year: 2021, number: 4 }, 2) // => "November 2021 – January 2022"
 */
export function quarterMonths(quarter: Quarter, firstMonth: FirstMonth): string {
  const from = civilDate(quarterStart(quarter, firstMonth));
  const to = civilDate(quarterEnd(quarter, firstMonth));
  const first = monthName(from.month);
  return `${from.year === to.year ? first : `${first} ${from.year}`} – ${monthName(to.month)} ${to.year}`;
}

const YEAR = String.raw`(?<year>\d{4})(?:\s*[/–-]\s*(?<next>\d{4}|\d{2}))?`;
const NUMBER = String.raw`(?:q|quarter)\s*(?<number>[1-4])`;
const SPELLINGS = [
  new RegExp(`^${NUMBER}[\\s,]*${YEAR}$`, "iu"),
  new RegExp(`^${YEAR}[\\s,]*${NUMBER}$`, "iu"),
];

/**
 * The quarter that a label names: `Q4 2021/22`, also `Quarter 4 2021-22`, `q4 2021/2022` or `2021/22 Q4`.
 * Undefined where it names none: the second year must be the one after the first, and may be left out only
 * where the reporting year is a calendar year (`Q4 2021` could be either of two quarters otherwise).
 * @example
 * parseQuarter("q4 2021-22", 4) // => { year: 2021, number: 4 }
 * parseQuarter("Q4 2021", 4) // => undefined
 */
export function parseQuarter(label: string, firstMonth: FirstMonth): Quarter | undefined {
  for (const spelling of SPELLINGS) {
    const groups = spelling.exec(label.trim())?.groups;
    if (groups) return fromParts(groups["number"], groups["year"], groups["next"], firstMonth);
  }
  return undefined;
}

function fromParts(
  number: string | undefined,
  year: string | undefined,
  next: string | undefined,
  firstMonth: FirstMonth,
): Quarter | undefined {
  const first = Number(year);
  const named = NUMBERS.find((candidate) => String(candidate) === number);
  const isYear = next === undefined ? firstMonth === 1 : firstMonth !== 1 && isYearAfter(first, next);
  return named && isYear ? { year: first, number: named } : undefined;
}

function isYearAfter(year: number, next: string): boolean {
  return next === String(year + 1) || next === twoDigits(year + 1);
}
