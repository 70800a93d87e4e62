import { type Day, dayNumber, isCivilDate, monthOfName, weekday } from "../../engine/calendar/day";
import { capitalised } from "../../engine/text/capitalised";
import { plainText } from "../plainText";
import { type Moment, isComplaintDay, momentOfSerial } from "./moment";
import { clockAtHome, textTime } from "./textTime";

/** In which order day, month and year can stand in a date of numbers. */
export const DATE_READINGS = ["dayFirst", "monthFirst", "yearFirst"] as const;
export type DateReading = (typeof DATE_READINGS)[number];

/** A date of numbers that is read by the order of its column: what it is in each order in which it is a date. */
export interface OrderedDate extends Readonly<Partial<Record<DateReading, Moment>>> {
  readonly kind: "ordered";
  /** The orders in which it is a date, those aside in which it is the same day as in one before. */
  readonly readings: readonly DateReading[];
}

/** A day number of Excel's as text, `44571`: a date only if its column's others are. */
export interface SerialDate extends Moment {
  readonly kind: "serial";
}

/** A date that someone typed as text. */
export type TextDate =
  ({ readonly kind: "certain" } & Moment) | OrderedDate | SerialDate | { readonly kind: "unreadable" };

const UNREADABLE: TextDate = { kind: "unreadable" };
const YEAR_FIRST = /^(\d{4})(?:[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{2})(\d{2}))$/u;
const IN_SOME_ORDER = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u;
/** Two digits are a year in front only where month and day have two as well. */
const TWO_DIGITS_EACH = /^\d\d\D\d\d\D\d\d$/u;
const SERIAL = /^\d{5}(?:\.\d+)?$/u;

/** The day of the week may stand before a date. */
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?[\s,.]+/iu;

/** No date is longer, with its time, its zone and what the zone is called. */
const LONGEST_DATE = 80;

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
 * Reads a date as people type them and programs write them: `25/04/2022`, `2022-04-25`, `25 April 2022`,
 * `Mon 25-Apr-22`, with a time or not. A time that names its zone is taken to the clock at home.
 * @example
 * parseTextDate("Mon 25-Apr-22") // => { kind: "certain", day: 44676, seconds: 0 }
 * parseTextDate("25/04/2022 17:30") // => { kind: "ordered", readings: ["dayFirst"], dayFirst: { day: 44676, seconds: 63000 } }
 * parseTextDate("2022-04-25T23:30:00Z") // => { kind: "certain", day: 44677, seconds: 1800 }
 * parseTextDate("44676") // => { kind: "serial", day: 44676, seconds: 0 }
 * parseTextDate("soon") // => { kind: "unreadable" }
 */
export function parseTextDate(text: string): TextDate {
  const said = plainText(text);
  if (said.length > LONGEST_DATE) return UNREADABLE;
  if (SERIAL.test(said)) return ofOneReading("serial", momentOfSerial(Number(said)));
  const [, name] = WEEKDAY.exec(said) ?? [];
  const time = textTime(said.replace(WEEKDAY, ""));
  const atHome = clockAtHome(time?.zone);
  if (!time || !atHome) return UNREADABLE;
  const date = time.date.replace(/\s*([-/.])\s*/gu, "$1");
  const momentOn = (day: Day | undefined): Moment | undefined =>
    day === undefined ? undefined : atHome({ day, seconds: time.seconds });
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) {
    const [, year, month, day, monthAtOnce, dayAtOnce] = yearFirst;
    return ofOneReading("certain", momentOn(dayOf(year, month ?? monthAtOnce, day ?? dayAtOnce)));
  }
  if (!IN_SOME_ORDER.test(date)) return ofOneReading("certain", momentOn(namedMonthDay(date)));
  // Behind a day that is written as people do, `10:00:00 - 11` is from ten to eleven.
  if (time.zone?.startsWith("-") === true) return UNREADABLE;
  return inSomeOrder(daysInOrders(date, name && capitalised(name.toLowerCase())), momentOn);
}

function ofOneReading(kind: "certain" | "serial", moment: Moment | undefined): TextDate {
  return moment && isComplaintDay(moment.day) ? { kind, ...moment } : UNREADABLE;
}

type DaysInOrders = Readonly<Record<DateReading, Day | undefined>>;

/** The day that a date of numbers is in each order. A day of the week, where it fits one of them, tells which. */
function daysInOrders(date: string, nameOfDay: string | undefined): DaysInOrders {
  const [, first, second, third] = IN_SOME_ORDER.exec(date) ?? [];
  const days: DaysInOrders = {
    dayFirst: dayOf(third, second, first),
    monthFirst: dayOf(third, first, second),
    yearFirst: TWO_DIGITS_EACH.test(date) ? dayOf(first, second, third) : undefined,
  };
  const isOfName = (day: Day | undefined): boolean =>
    day !== undefined && nameOfDay !== undefined && weekday(day).startsWith(nameOfDay);
  if (!DATE_READINGS.some((reading) => isOfName(days[reading]))) return days;
  const named = (day: Day | undefined): Day | undefined => (isOfName(day) ? day : undefined);
  return {
    dayFirst: named(days.dayFirst),
    monthFirst: named(days.monthFirst),
    yearFirst: named(days.yearFirst),
  };
}

function inSomeOrder(days: DaysInOrders, momentOn: (day: Day) => Moment | undefined): TextDate {
  const known = DATE_READINGS.flatMap((reading) => {
    const day = days[reading];
    return day === undefined ? [] : [[reading, day] as const];
  });
  const readings = known.filter(([, day], place) => known.findIndex((one) => one[1] === day) === place);
  const [only, ...others] = readings;
  if (only === undefined) return UNREADABLE;
  // In every order it is the same day, whichever the column's is.
  if (others.length === 0 && known.length > 1) return ofOneReading("certain", momentOn(only[1]));
  return {
    kind: "ordered",
    readings: readings.map(([reading]) => reading),
    ...Object.fromEntries(known.map(([reading, day]) => [reading, momentOn(day)])),
  };
}

function dayOf(
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
    // `14MAR2022`, as SAS writes it.
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/giu, " ")
    .replace(/[\s,.\-/]+/gu, " ")
    .trim();
  for (const order of NAMED_ORDERS) {
    const { year, month, day } = order.exec(plain)?.groups ?? {};
    if (month !== undefined) return dayOf(year, String(monthOfName(month)), day);
  }
  return undefined;
}
