import { at } from "../../engine/at";
import { longDate } from "../../engine/calendar/day";
import type { CellLocation } from "../../engine/finding";
import { type DateOrder, isAmbiguous, isDecided } from "../dates/dateOrder";
import { type TextDate, readTextDate } from "../dates/textDate";
import { DATE_FIELDS } from "../reading/columnReaders";
import { headerOf } from "../reading/layout";
import type { LogReading } from "../reading/readLog";

/** A column with dates that were typed as text, and how they are read. */
export interface TextDateColumn {
  readonly sheet: string;
  readonly header: string;
  readonly order: DateOrder;
  /** How many of its dates were typed as text. */
  readonly texts: number;
  /** How many of these can only be day first, only month first, or either. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  /** The first that could be either, with both readings. */
  readonly example?: DateExample;
}

export interface DateExample {
  readonly cell: CellLocation;
  readonly text: string;
  /** `3 April 2022`. */
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** The columns of a log that hold dates typed with numbers alone, in whose order day and month can stand either way. */
export function dateColumns(reading: LogReading): TextDateColumn[] {
  const columns = new Map<string, TextDateColumn>();
  for (const field of DATE_FIELDS) {
    const { texts, orderAt } = reading.dates[field];
    for (const [row, text] of texts) {
      const [date, cell] = [readTextDate(text), reading.location(field, row)];
      if (date.kind !== "ordered" || !cell || isSecondStage(reading, row, field)) continue;
      const key = `${cell.sheet}!${cell.column}`;
      const before = columns.get(key) ?? {
        sheet: cell.sheet,
        header: headerAbove(reading, cell),
        order: orderAt(row),
        texts: 0,
        dayFirst: 0,
        monthFirst: 0,
        either: 0,
      };
      columns.set(key, counted(before, date, { cell, text }));
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
function isSecondStage(
  { log, location }: LogReading,
  row: number,
  field: (typeof DATE_FIELDS)[number],
): boolean {
  const stage1 = log.stage2Of.get(row);
  return stage1 !== undefined && location(field, stage1)?.column === location(field, row)?.column;
}

function headerAbove({ sheets }: LogReading, { sheet, column }: CellLocation): string {
  const index = sheets.findIndex(({ table }) => table.sheet === sheet);
  return headerOf(at(sheets, index).layout, column);
}

function counted(
  before: TextDateColumn,
  date: Extract<TextDate, { kind: "ordered" }>,
  { cell, text }: Pick<DateExample, "cell" | "text">,
): TextDateColumn {
  const texts = before.texts + 1;
  if (!isAmbiguous(date)) {
    return date.dayFirst === undefined
      ? { ...before, texts, monthFirst: before.monthFirst + 1 }
      : { ...before, texts, dayFirst: before.dayFirst + 1 };
  }
  const example = { cell, text, dayFirst: longDate(date.dayFirst), monthFirst: longDate(date.monthFirst) };
  return { example, ...before, texts, either: before.either + 1 };
}
