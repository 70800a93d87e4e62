import type { Day } from "../../engine/calendar/day";
import type { CellLocation } from "../../engine/finding";
import { type DateOrder, type OrderEvidence, isDecided, onlyReading } from "../dates/dateOrder";
import { DATE_READINGS, type DateReading, type OrderedDate } from "../dates/textDate";
import { DATE_FIELDS, type DateField } from "../reading/columnReaders";
import { headerAbove } from "../reading/headerAbove";
import type { LogReading } from "../reading/readLog";

/** A column with dates that were typed as text, and how they are read. */
export interface TextDateColumn extends OrderEvidence {
  readonly sheet: string;
  readonly header: string;
  readonly order: DateOrder;
  /** How many of its dates were typed as text. */
  readonly texts: number;
  /** The first that could be in several orders, with each reading. */
  readonly example?: DateExample;
  /** The first that can be in one order alone, by that order. */
  readonly shows: Readonly<Partial<Record<DateReading, TextCell>>>;
}

/** A cell with a date that was typed as text. */
export interface TextCell {
  readonly cell: CellLocation;
  readonly text: string;
}

export interface DateExample extends TextCell {
  /** Where it is in the log. */
  readonly field: DateField;
  readonly row: number;
  readonly readings: readonly DateMeaning[];
}

/** What a date means in an order. */
export interface DateMeaning {
  readonly order: DateReading;
  readonly day: Day;
}

/** The columns of a log that hold dates typed with numbers alone, in whose order day and month can stand either way. */
export function dateColumns(reading: LogReading): TextDateColumn[] {
  const columns = new Map<string, TextDateColumn>();
  for (const field of DATE_FIELDS) {
    const { texts, orderAt, dateAt } = reading.dates[field];
    for (const [row, text] of texts) {
      const [date, cell] = [dateAt(row), reading.location(field, row)];
      if (date?.kind !== "ordered" || !cell || isSecondStage(reading, row, field)) continue;
      const key = `${cell.sheet}!${cell.column}`;
      const before = columns.get(key) ?? {
        sheet: cell.sheet,
        header: headerAbove(reading, cell),
        order: orderAt(row),
        texts: 0,
        dayFirst: 0,
        monthFirst: 0,
        yearFirst: 0,
        either: 0,
        shows: {},
      };
      columns.set(key, counted(before, date, { cell, text, field, row }));
    }
  }
  return [...columns.values()];
}

/** The columns whose dates nothing in the log decides: the user is to be asked before anything is made of them. */
export function dateQuestions(reading: LogReading): (TextDateColumn & { readonly example: DateExample })[] {
  return dateColumns(reading).flatMap((column) =>
    column.example && !isDecided(column.order) ? [{ ...column, example: column.example }] : [],
  );
}

/** Where both stages stand in a row, a cell that they share is met twice. */
export function isSecondStage(
  { log, location }: LogReading,
  row: number,
  field: (typeof DATE_FIELDS)[number],
): boolean {
  const stage1 = log.stage2Of.get(row);
  return stage1 !== undefined && location(field, stage1)?.column === location(field, row)?.column;
}

function counted(
  before: TextDateColumn,
  date: OrderedDate,
  said: Omit<DateExample, "readings">,
): TextDateColumn {
  const texts = before.texts + 1;
  const only = onlyReading(date);
  if (only) {
    const shows = before.shows[only] ? before.shows : { ...before.shows, [only]: said };
    return { ...before, texts, shows, [only]: before[only] + 1 };
  }
  const example = before.example ?? exampleOf(date, said);
  return { ...before, example, texts, either: before.either + 1 };
}

function exampleOf(date: OrderedDate, said: Omit<DateExample, "readings">): DateExample {
  const readings = DATE_READINGS.flatMap((order) => {
    const day = date.readings.includes(order) ? date[order]?.day : undefined;
    return day === undefined ? [] : [{ order, day }];
  });
  return { ...said, readings };
}
