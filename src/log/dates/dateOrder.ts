import type { Day } from "../../engine/calendar/day";
import { UNREAD_DAY } from "../../engine/complaintLog";
import type { TextDate } from "./textDate";

/** How the text dates of a column are read, by the evidence of all of them. */
export type DateOrder =
  | "dayFirst"
  | "monthFirst"
  /** Nothing shows the order: day first is assumed, and the cells are named. */
  | "undecided"
  /** Some cells can only be day first and some only month first: what could be either is not read. */
  | "contradictory";

/**
 * What the text dates of a column show of the order of day and month.
 * @example
 * dateOrder([parseTextDate("03/04/2022"), parseTextDate("25/04/2022")]) // => "dayFirst"
 * dateOrder([parseTextDate("03/04/2022")]) // => "undecided"
 */
export function dateOrder(dates: Iterable<TextDate>): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const date of dates) {
    if (date.kind !== "ordered") continue;
    dayFirst ||= date.dayFirst !== undefined && date.monthFirst === undefined;
    monthFirst ||= date.monthFirst !== undefined && date.dayFirst === undefined;
  }
  if (dayFirst && monthFirst) return "contradictory";
  return dayFirst ? "dayFirst" : monthFirst ? "monthFirst" : "undecided";
}

/** A text date whose day and month could be either way round. */
export type AmbiguousDate = Extract<TextDate, { kind: "ordered" }> & {
  readonly dayFirst: Day;
  readonly monthFirst: Day;
};

/**
 * Whether day and month of a date could be either way round.
 * @example
 * isAmbiguous(parseTextDate("03/04/2022")) // => true
 * isAmbiguous(parseTextDate("25/04/2022")) // => false
 * isAmbiguous(parseTextDate("04/04/2022")) // => false
 */
export function isAmbiguous(date: TextDate): date is AmbiguousDate {
  return date.kind === "ordered" && date.dayFirst !== undefined && date.monthFirst !== undefined;
}

/**
 * Whether an order says how a date is read that could be read two ways.
 * @example
 * isDecided("monthFirst") // => true
 * isDecided("contradictory") // => false
 */
export function isDecided(order: DateOrder): order is "dayFirst" | "monthFirst" {
  return order === "dayFirst" || order === "monthFirst";
}

/**
 * The day of a text date by a column's order; `UNREAD_DAY` where it has none.
 * @example
 * dayInOrder(parseTextDate("03/04/2022"), "monthFirst") // => dayNumber({ year: 2022, month: 3, day: 4 })
 * dayInOrder(parseTextDate("03/04/2022"), "contradictory") // => UNREAD_DAY
 */
export function dayInOrder(date: TextDate, order: DateOrder): Day {
  if (date.kind === "certain") return date.day;
  if (date.kind === "unreadable") return UNREAD_DAY;
  if (!isAmbiguous(date)) return date.dayFirst ?? date.monthFirst ?? UNREAD_DAY;
  if (order === "contradictory") return UNREAD_DAY;
  return order === "monthFirst" ? date.monthFirst : date.dayFirst;
}
