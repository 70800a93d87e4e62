import {
  type Day,
  LAST_DAY,
  civilDate,
  dayNumber,
  isCivilDate,
  monthOfName,
  weekday,
} from "../../engine/calendar/day";

/** A date that someone typed as text. Where day and month could be either way round, both readings. */
export type TextDate =
  | { readonly kind: "certain"; readonly day: Day; readonly seconds: number }
  | {
      readonly kind: "ordered";
      readonly dayFirst?: Day;
      readonly monthFirst?: Day;
      readonly seconds: number;
    }
  | { readonly kind: "unreadable" };

/** 1 January 1980: no complaint in a log is older, so a number or text that says so is no date of one. */
export const EARLIEST_DAY: Day = dayNumber({ year: 1980, month: 1, day: 1 });

/**
 * Whether a day can be that of a complaint.
 * @example
 * isComplaintDay(dayNumber({ year: 1979, month: 12, day: 31 })) // => false
 */
export function isComplaintDay(day: Day): boolean {
  return day >= EARLIEST_DAY && day <= LAST_DAY;
}

const UNREADABLE: TextDate = { kind: "unreadable" };
const TIME = /[\s,T]+(?:at\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(Z)?$/iu;
const YEAR_FIRST = /^(\d{4})(?:[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{2})(\d{2}))$/u;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u;

/** The day of the week may stand before a date. */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]+/iu;

/** So many texts are kept at hand: the dates of some years. */
const MOST_TEXTS = 5000;
const textsRead = new Map<string, TextDate>();

/** {@link parseTextDate}, once for each text: a column of dates holds few. */
export function readTextDate(text: string): TextDate {
  const known = textsRead.get(text);
  if (known) return known;
  if (textsRead.size >= MOST_TEXTS) textsRead.clear();
  const date = parseTextDate(text);
  textsRead.set(text, date);
  return date;
}

/**
 * Reads a date as people type them: `25/04/2022`, `2022-04-25`, `25 April 2022`, `Mon 25-Apr-22`, with a time or not.
 * @example
 * parseTextDate("Mon 25-Apr-22") // => { kind: "certain", day: 44676, seconds: 0 }
 * parseTextDate("25/04/2022 17:30") // => { kind: "ordered", dayFirst: 44676, seconds: 63000 }
 * parseTextDate("soon") // => { kind: "unreadable" }
 */
export function parseTextDate(text: string): TextDate {
  const said = text.trim().replace(WEEKDAY, "");
  const time = TIME.exec(said);
  const date = said.slice(0, time?.index).replace(/\s*([-/.])\s*/gu, "$1");
  const seconds = time ? secondsOf(time) : 0;
  if (seconds === undefined) return UNREADABLE;
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) {
    const [, year, month, day, monthAtOnce, dayAtOnce] = yearFirst;
    const read = certain(complaintDay(year, month ?? monthAtOnce, day ?? dayAtOnce), seconds);
    return time?.[5] === undefined ? read : inBritishTime(read);
  }
  if (time?.[5] !== undefined) return UNREADABLE;
  const yearLast = YEAR_LAST.exec(date);
  if (yearLast) return ordered(yearLast[1], yearLast[2], yearLast[3], seconds);
  return certain(namedMonthDay(date), seconds);
}

function secondsOf([, hours, minutes, seconds, half]: readonly (string | undefined)[]): number | undefined {
  const afternoon = half?.toLowerCase() === "pm" && Number(hours) < 12 ? 12 : 0;
  const midnight = half?.toLowerCase() === "am" && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + afternoon + midnight;
  const inRange = hour < 24 && Number(minutes) < 60 && Number(seconds ?? 0) < 60;
  return inRange ? hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) : undefined;
}

const SECONDS_IN_HOUR = 3600;
const SECONDS_IN_DAY = 24 * SECONDS_IN_HOUR;

/** A time that says that it is universal time (`Z`), as the clock at home showed it: an hour later in summer. */
function inBritishTime(date: TextDate): TextDate {
  if (date.kind !== "certain" || !isSummerTime(date.day, date.seconds)) return date;
  const seconds = date.seconds + SECONDS_IN_HOUR;
  if (seconds < SECONDS_IN_DAY) return { ...date, seconds };
  return certain(date.day + 1, seconds - SECONDS_IN_DAY);
}

/** From the last Sunday of March to that of October, each at one o'clock of universal time: since 1996. */
function isSummerTime(day: Day, seconds: number): boolean {
  const { year } = civilDate(day);
  const begins = lastSundayUpTo(dayNumber({ year, month: 3, day: 31 }));
  const ends = lastSundayUpTo(dayNumber({ year, month: 10, day: 31 }));
  const isAfter = (change: Day): boolean => day > change || (day === change && seconds >= SECONDS_IN_HOUR);
  return isAfter(begins) && !isAfter(ends);
}

function lastSundayUpTo(day: Day): Day {
  let sunday = day;
  while (weekday(sunday) !== "Sunday") sunday--;
  return sunday;
}

function certain(day: Day | undefined, seconds: number): TextDate {
  return day === undefined ? UNREADABLE : { kind: "certain", day, seconds };
}

function ordered(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  seconds: number,
): TextDate {
  const dayFirst = complaintDay(year, second, first);
  const monthFirst = complaintDay(year, first, second);
  if (dayFirst === monthFirst) return certain(dayFirst, seconds);
  return {
    kind: "ordered",
    seconds,
    ...(dayFirst !== undefined && { dayFirst }),
    ...(monthFirst !== undefined && { monthFirst }),
  };
}

function complaintDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Day | undefined {
  const date = { year: fullYear(year), month: Number(month), day: Number(day) };
  if (!isCivilDate(date)) return undefined;
  const number = dayNumber(date);
  return isComplaintDay(number) ? number : undefined;
}

/** Two digits are a year from 1980 to 2079. */
function fullYear(year: string | undefined): number {
  const number = Number(year);
  if (year?.length !== 2) return number;
  return number < 80 ? 2000 + number : 1900 + number;
}

/** The orders in which day, month and year stand when the month is a word. */
const NAMED_ORDERS = [
  /^(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>\d{4}|\d{2})$/iu,
  /^(?<month>[a-z]+) (?<day>\d{1,2}) (?<year>\d{4}|\d{2})$/iu,
  /^(?<year>\d{4}) (?<month>[a-z]+) (?<day>\d{1,2})$/iu,
];

function namedMonthDay(text: string): Day | undefined {
  const plain = text
    .replace(/(\d)(?:st|nd|rd|th)\b/giu, "$1")
    .replace(/\bof\b/iu, " ")
    .replace(/[\s,.\-/]+/gu, " ")
    .trim();
  for (const order of NAMED_ORDERS) {
    const { year, month, day } = order.exec(plain)?.groups ?? {};
    if (month !== undefined) return complaintDay(year, String(monthOfName(month)), day);
  }
  return undefined;
}
