import type { DaySpan } from "./daySpan";
import { isComplaintDay } from "./moment";
import type { DateReading, OrderedDate, TextDate } from "./textDate";

/** Where the year stands in a sheet's dates that have two digits for it; `open` where nothing shows it. */
export type YearPlace = "first" | "last" | "open";

/** Where so much of the dates has the year last for certain, the rest has it there, too. */
const LEAST_SHARE = 1 / 3;

const DAYS_IN_YEAR = 365;
/**
 * Days of the month that are read as years lie decades apart, but the dates of a log do not. Year last is how people
 * write; so less is asked for it than for year first, which only programs write.
 */
const SHOWS_LAST = 2 * DAYS_IN_YEAR;
const SHOWS_FIRST = 5 * DAYS_IN_YEAR;
const FEWEST_FOR_FIRST = 6;

/**
 * Where the year stands in the dates of a sheet that could have it first or last: `22/01/10`. `known` is the span of
 * the log's other dates.
 */
export function yearPlace(dates: readonly TextDate[], known: () => DaySpan | undefined): YearPlace {
  const ordered = dates.filter((date): date is OrderedDate => date.kind === "ordered");
  const open = ordered.filter((date) => hasYear(date, "first") && hasYear(date, "last"));
  if (open.length === 0) return "last";
  const last = ordered.filter((date) => !hasYear(date, "first")).length;
  const isFirstSomewhere = ordered.some((date) => !hasYear(date, "last"));
  if (last >= (last + open.length) * LEAST_SHARE) return isFirstSomewhere ? "open" : "last";
  const bySpan = placeBySpan(open, known());
  const isContradicted = (bySpan === "last" && isFirstSomewhere) || (bySpan === "first" && last > 0);
  return isContradicted ? "open" : bySpan;
}

function placeBySpan(open: readonly OrderedDate[], known: DaySpan | undefined): YearPlace {
  const [yearsFirst, yearsLast] = [lengthOf(open, "first", known), lengthOf(open, "last", known)];
  if (yearsFirst - yearsLast >= SHOWS_LAST) return "last";
  const isFirst = open.length >= FEWEST_FOR_FIRST && yearsLast - yearsFirst >= SHOWS_FIRST;
  return isFirst ? "first" : "open";
}

/** How many days lie between the first and the last of some dates, with the year in one place. */
function lengthOf(
  dates: readonly OrderedDate[],
  place: "first" | "last",
  known: DaySpan | undefined,
): number {
  let { first, last } = known ?? { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  for (const date of dates) {
    // Where day and month are is open as well: it changes less than a year.
    const day = place === "first" ? date.yearFirst?.day : (date.dayFirst ?? date.monthFirst)?.day;
    if (day === undefined || !isComplaintDay(day)) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last - first;
}

function hasYear(date: OrderedDate, place: "first" | "last"): boolean {
  if (place === "first") return date.yearFirst !== undefined;
  return date.dayFirst !== undefined || date.monthFirst !== undefined;
}

/** A date with the year where its sheet's other dates have it. */
export function withYearIn(place: YearPlace, date: TextDate): TextDate {
  if (place === "open" || date.kind !== "ordered" || date.yearFirst === undefined) return date;
  if (!hasYear(date, place)) return date;
  const readings: readonly DateReading[] =
    place === "first" ? ["yearFirst"] : date.readings.filter((reading) => reading !== "yearFirst");
  return { ...date, readings };
}
