import { dayNumber } from "../../engine/calendar/day";
import type { DateSystem } from "../../engine/calendar/serialDate";
import { type DateOrder, isDecided, ownOrder } from "./dateOrder";
import type { DaySpan } from "./daySpan";
import type { DateReading, SerialDate, TextDate } from "./textDate";
import { withYearIn, yearPlace } from "./yearPlace";

/** A column of a log of several sheets: the index of its sheet in the log, and its own in the sheet. */
export interface SheetColumn {
  readonly sheet: number;
  readonly column: number;
}

/** A date typed as text, and its column. */
export interface DatedText extends SheetColumn {
  readonly date: TextDate;
}

/** What a user said of a column whose dates could be read two ways. */
export type DateAnswer = DateReading;

/** What else there is to know of the columns. */
export interface ColumnFacts {
  readonly dateSystem: DateSystem;
  answerTo(column: SheetColumn): DateAnswer | undefined;
  /** From when to when the log's other dates are. */
  known(): DaySpan | undefined;
}

/** How the text dates of a column are read. */
export interface ColumnOrder {
  readonly order: DateOrder;
  /** A text date without what the others show that it is not. */
  settled(date: TextDate): TextDate;
}

const NO_TEXTS: ColumnOrder = { order: "undecided", settled: (date) => date };

/**
 * The order of day, month and year in each column, by the evidence of all its dates. What its own dates leave open is
 * decided by the user's answer, or else by the other columns of the sheet where they agree.
 */
export function columnOrders(
  texts: Iterable<DatedText>,
  facts: ColumnFacts,
): (column: SheetColumn) => ColumnOrder {
  const sheets = new Map<number, Map<number, TextDate[]>>();
  for (const { sheet, column, date } of texts) {
    const columns = sheets.get(sheet) ?? new Map<number, TextDate[]>();
    const dates = columns.get(column) ?? [];
    dates.push(date);
    sheets.set(sheet, columns.set(column, dates));
  }
  const orders = new Map(
    [...sheets].map(([sheet, columns]) => [sheet, ordersOfSheet(sheet, columns, facts)] as const),
  );
  return ({ sheet, column }) => orders.get(sheet)?.get(column) ?? NO_TEXTS;
}

type SheetDates = ReadonlyMap<number, readonly TextDate[]>;

function ordersOfSheet(sheet: number, columns: SheetDates, facts: ColumnFacts): Map<number, ColumnOrder> {
  const place = yearPlace([...columns.values()].flat(), () => facts.known());
  const settledIn = (dates: readonly TextDate[]): ColumnOrder["settled"] => {
    const areDates = facts.dateSystem === 1900 && serialsAreDates(dates);
    return (date) => withYearIn(place, date.kind === "serial" ? serialDate(date, areDates) : date);
  };
  const own = [...columns].map(([column, dates]) => {
    const settled = settledIn(dates);
    return { column, settled, ...ownOrder(dates.map(settled)) };
  });
  const shown = new Set(
    own.flatMap(({ order, leaning }) => (order === "contradictory" ? order : (leaning ?? []))),
  );
  const decided = new Set(own.flatMap(({ order }) => (isDecided(order) ? order : [])));
  const [byOthers] = shown.size === 1 ? decided : [];
  return new Map(
    own.map(({ column, settled, order }) => {
      if (isDecided(order)) return [column, { settled, order }];
      const answer = facts.answerTo({ sheet, column });
      return [column, { settled, order: answer ?? (order === "undecided" ? (byOthers ?? order) : order) }];
    }),
  );
}

/** What a complaint's date can be that is a day number as text: no telephone number, post code or ID. */
const [FIRST_PLAUSIBLE, LAST_PLAUSIBLE] = [
  dayNumber({ year: 1990, month: 1, day: 1 }),
  dayNumber({ year: 2049, month: 12, day: 31 }),
];

/** Whether the day numbers in a column of dates that are texts are dates: most of them are plausible. */
function serialsAreDates(dates: readonly TextDate[]): boolean {
  const serials = dates.filter((date): date is SerialDate => date.kind === "serial");
  return serials.filter(isPlausibleSerial).length > serials.length / 2;
}

/** Whether a day number that is a text may be a complaint's date. */
export function isPlausibleSerial({ day }: SerialDate): boolean {
  return day >= FIRST_PLAUSIBLE && day <= LAST_PLAUSIBLE;
}

function serialDate(date: SerialDate, areDates: boolean): TextDate {
  return areDates && isPlausibleSerial(date) ? { ...date, kind: "certain" } : { kind: "unreadable" };
}
