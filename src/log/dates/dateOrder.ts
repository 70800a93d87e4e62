import type { Moment } from "./moment";
import { DATE_READINGS, type DateReading, type OrderedDate, type TextDate } from "./textDate";

/** How the text dates of a column are read, by the evidence of all of them. */
export type DateOrder =
  | DateReading
  /** Too little shows the order: day first is assumed, and the user is asked. */
  | "undecided"
  /** Some cells can only be in one order and some only in another: what could be either is not read. */
  | "contradictory";

/** How many dates of a column can be read in one order alone, and how many in several. */
export interface OrderEvidence extends Readonly<Record<DateReading, number>> {
  readonly either: number;
}

/** What the text dates of a column show of the order of day and month; one that names its month shows nothing. */
function orderEvidence(dates: Iterable<TextDate>): OrderEvidence {
  const evidence = { dayFirst: 0, monthFirst: 0, yearFirst: 0, either: 0 };
  for (const date of dates) {
    if (date.kind !== "ordered") continue;
    const only = onlyReading(date);
    if (only) evidence[only]++;
    else evidence.either++;
  }
  return evidence;
}

/** The one order in which a date of numbers is a date; undefined where there are several. */
export function onlyReading({ readings }: OrderedDate): DateReading | undefined {
  return readings.length === 1 ? readings[0] : undefined;
}

/**
 * More than half of all days come after the twelfth of a month, and are dates in one order alone. Where fewer than a
 * third of a column's dates are, they are strangers in it more likely than its rule.
 */
const LEAST_SHARE = 1 / 3;

/** What the dates of a column show by themselves, and what they would show if few were enough. */
export interface OwnOrder {
  readonly order: DateOrder;
  readonly leaning: DateReading | undefined;
}

/**
 * The order of day and month that the text dates of a column show.
 * @example
 * ownOrder([parseTextDate("03/04/2022"), parseTextDate("25/04/2022")].values()).order // => "dayFirst"
 * ownOrder([parseTextDate("03/04/2022")].values()).order // => "undecided"
 */
export function ownOrder(dates: Iterable<TextDate>): OwnOrder {
  const evidence = orderEvidence(dates);
  const [leaning, ...others] = DATE_READINGS.filter((reading) => evidence[reading] > 0);
  if (leaning === undefined) return { order: "undecided", leaning };
  if (others.length > 0) return { order: "contradictory", leaning: undefined };
  const isEnough = evidence[leaning] >= (evidence[leaning] + evidence.either) * LEAST_SHARE;
  return { order: isEnough ? leaning : "undecided", leaning };
}

/**
 * Whether a date is another day in another order.
 * @example
 * isAmbiguous(parseTextDate("03/04/2022")) // => true
 * isAmbiguous(parseTextDate("25/04/2022")) // => false
 * isAmbiguous(parseTextDate("04/04/2022")) // => false
 */
export function isAmbiguous(date: TextDate): date is OrderedDate {
  return date.kind === "ordered" && date.readings.length > 1;
}

/**
 * Whether an order says how a date is read that could be read two ways.
 * @example
 * isDecided("monthFirst") // => true
 * isDecided("contradictory") // => false
 */
export function isDecided(order: DateOrder): order is DateReading {
  return order !== "undecided" && order !== "contradictory";
}

/**
 * A text date by its column's order; undefined where it has none.
 * @example
 * momentInOrder(parseTextDate("03/04/2022"), "monthFirst") // => { day: 44624, seconds: 0 }
 * momentInOrder(parseTextDate("03/04/2022"), "contradictory") // => undefined
 */
export function momentInOrder(date: TextDate, order: DateOrder): Moment | undefined {
  if (date.kind === "unreadable") return undefined;
  if (date.kind !== "ordered") return date;
  const only = onlyReading(date);
  if (only) return date[only];
  if (order === "contradictory") return undefined;
  return date[order === "undecided" ? "dayFirst" : order];
}
