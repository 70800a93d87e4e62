import { type DateOrder, dateOrder, isDecided } from "./dateOrder";
import type { TextDate } from "./textDate";

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
export type DateAnswer = Extract<DateOrder, "dayFirst" | "monthFirst">;

/**
 * The order of day and month in each column, by the evidence of all its dates. What its own dates leave open is
 * decided by the user's answer, or else by the other columns of the sheet where they agree.
 */
export function columnOrders(
  texts: Iterable<DatedText>,
  answerTo: (column: SheetColumn) => DateAnswer | undefined,
): (column: SheetColumn) => DateOrder {
  const sheets = new Map<number, Map<number, TextDate[]>>();
  for (const { sheet, column, date } of texts) {
    const columns = sheets.get(sheet) ?? new Map<number, TextDate[]>();
    const dates = columns.get(column) ?? [];
    dates.push(date);
    sheets.set(sheet, columns.set(column, dates));
  }
  const orders = new Map(
    [...sheets].map(([sheet, columns]) => [sheet, ordersOfSheet(sheet, columns, answerTo)] as const),
  );
  return ({ sheet, column }) => orders.get(sheet)?.get(column) ?? dateOrder([]);
}

function ordersOfSheet(
  sheet: number,
  columns: ReadonlyMap<number, readonly TextDate[]>,
  answerTo: (column: SheetColumn) => DateAnswer | undefined,
): ReadonlyMap<number, DateOrder> {
  const own = [...columns].map(([column, dates]) => [column, dateOrder(dates)] as const);
  const decided = new Set(own.flatMap(([, order]) => (order === "undecided" ? [] : order)));
  const [common] = decided.size === 1 ? decided : [];
  const byOthers = common === "contradictory" ? undefined : common;
  return new Map(
    own.map(([column, order]) => {
      if (isDecided(order)) return [column, order];
      const answer = answerTo({ sheet, column });
      return [column, answer ?? (order === "undecided" ? (byOthers ?? order) : order)];
    }),
  );
}
