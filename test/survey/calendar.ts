/**
 * The survey's own calendar: days are counted from 1 January 1970, and Scotland's bank holidays are worked out from
 * their rules, so that nothing here leans on the list or the arithmetic of the add-in.
 */
export type Day = number;

const MS = 86_400_000;

export const day = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / MS;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function dateOf(from: Day): CalendarDate {
  const date = new Date(from * MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const isWeekend = (one: Day): boolean => dateOf(one).weekday % 6 === 0;

/** Days off for one occasion: www.gov.uk/bank-holidays, and the royal occasions. */
const ONCE = [
  [2022, 6, 3],
  [2022, 9, 19],
  [2023, 5, 8],
] as const;

function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

function mondayOnOrAfter(from: Day): Day {
  return from + ((8 - dateOf(from).weekday) % 7);
}

function holidaysOf(year: number): Set<Day> {
  const taken = new Set<Day>();
  // Each of these moves to the next free weekday when it falls on a weekend.
  const fixed = [day(year, 1, 1), day(year, 1, 2), day(year, 11, 30), day(year, 12, 25), day(year, 12, 26)];
  const onWeekdays = fixed.filter((one) => !isWeekend(one));
  for (const one of onWeekdays) taken.add(one);
  for (const one of fixed.filter(isWeekend)) {
    let moved = one;
    while (isWeekend(moved) || taken.has(moved)) moved += 1;
    taken.add(moved);
  }
  taken.add(easterSunday(year) - 2);
  taken.add(mondayOnOrAfter(day(year, 5, 1)));
  // The spring day off of 2022 was moved for the Platinum Jubilee.
  taken.add(year === 2022 ? day(2022, 6, 2) : mondayOnOrAfter(day(year, 5, 25)));
  taken.add(mondayOnOrAfter(day(year, 8, 1)));
  for (const [of, month, date] of ONCE) if (of === year) taken.add(day(of, month, date));
  return taken;
}

const known = new Map<number, Set<Day>>();

export function isWorkingDay(one: Day): boolean {
  const { year } = dateOf(one);
  const holidays = known.get(year) ?? holidaysOf(year);
  known.set(year, holidays);
  return !isWeekend(one) && !holidays.has(one);
}

/** Working days that an answer took: the day of receipt, or the next working day, is day 1. */
export function workingDaysTaken(from: Day, to: Day): number {
  let taken = 0;
  for (let one = from; one <= to; one += 1) if (isWorkingDay(one)) taken += 1;
  return Math.max(1, taken);
}

/** The day on which so many working days have been taken. */
export function afterWorkingDays(from: Day, count: number): Day {
  let one = from;
  let left = count;
  for (;;) {
    if (isWorkingDay(one)) left -= 1;
    if (left <= 0) return one;
    one += 1;
  }
}

/** A quarter of the financial year that begins in April. */
export interface Quarter {
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

export function quarter(startYear: number, number: number): Quarter {
  const month = ((number * 3) % 12) + 1;
  const year = number === 4 ? startYear + 1 : startYear;
  const next = month === 10 ? day(year + 1, 1, 1) : day(year, month + 3, 1);
  return {
    name: `Q${number} ${startYear}/${String(startYear + 1).slice(2)}`,
    first: day(year, month, 1),
    last: next - 1,
  };
}
