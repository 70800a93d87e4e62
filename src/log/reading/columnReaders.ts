import { isDay } from "../../engine/calendar/day";
import {
  DAY_FIELDS,
  type DayField,
  type Field,
  LOGGED_EXTENSIONS,
  LOGGED_OUTCOMES,
  LOGGED_STAGES,
  type LogColumns,
  type LoggedStage,
  type TextField,
} from "../../engine/complaintLog";
import { type DateAnswer, type DatedText, type SheetColumn, columnOrders } from "../dates/columnOrders";
import { readTextDate } from "../dates/textDate";
import type { CellValue } from "../sheetTable";
import { type ValueChoices, extensionMeaning, outcomeMeaning, stageMeaning } from "../spellings/values";
import { codeReader } from "./codeColumn";
import {
  type DateReading,
  type DayColumn,
  type DayColumnReader,
  dayColumnReader,
  isAmbiguousText,
} from "./dayColumn";
import { serviceNames } from "./serviceNames";

/** Takes in the cell of a row, which is not blank; of an extension, a 0 too, as it may say No. */
export type ReadCell = (row: number, value: CellValue) => void;

/** The fields that figures are counted from; other texts stay where they are until someone reads them. */
export type CountedField = Exclude<Field, TextField> | "service";

/** The fields whose cells may hold dates. */
export type DateField = DayField | "extension";

/** The fields whose cells may hold dates, in the order in which people think of them. */
export const DATE_FIELDS: readonly DateField[] = [...DAY_FIELDS, "extension"];

/** Where the cells of a log stand, and what a user said of its columns. */
export interface DateColumns {
  columnOf(field: DateField, row: number): SheetColumn;
  answerTo(column: SheetColumn): DateAnswer | undefined;
}

/** What fills the columns of a log. */
export interface ColumnReaders {
  readonly read: Readonly<Record<CountedField, ReadCell>>;
  /** Says the stage of some rows, from one to another (not counted), that no cell says. */
  setStage(from: number, to: number, stage: LoggedStage): void;
  finish(
    size: number,
    where: DateColumns,
  ): {
    readonly columns: Omit<LogColumns, "size" | "fields" | "stage2Of">;
    readonly dates: Readonly<Record<DateField, DayColumn>>;
  };
}

/** Readers that fill the columns of a log of at most so many rows. */
export function columnReaders(
  lineCount: number,
  reading: DateReading,
  values: ValueChoices = {},
): ColumnReaders {
  const endsClock = { dateSystem: reading.dateSystem };
  const dates: Readonly<Record<DateField, DayColumnReader>> = {
    received: dayColumnReader(lineCount, reading),
    escalated: dayColumnReader(lineCount, reading),
    acknowledged: dayColumnReader(lineCount, endsClock),
    closed: dayColumnReader(lineCount, endsClock),
    extension: dayColumnReader(lineCount, endsClock),
  };
  const stage = new Uint8Array(lineCount);
  const outcome = new Uint8Array(lineCount);
  const extension = new Uint8Array(lineCount);
  const service = new Int32Array(lineCount);
  const stageOf = codeReader(LOGGED_STAGES, stageMeaning(values.stage));
  const outcomeOf = codeReader(LOGGED_OUTCOMES, outcomeMeaning(values.outcome));
  const extensionOf = codeReader(LOGGED_EXTENSIONS, extensionMeaning(values.extension));
  const names = serviceNames();
  return {
    read: {
      received: dates.received.read,
      escalated: dates.escalated.read,
      acknowledged: dates.acknowledged.read,
      closed: dates.closed.read,
      stage: (row, value) => (stage[row] = stageOf(value)),
      outcome: (row, value) => (outcome[row] = outcomeOf(value)),
      extension: (row, value) => {
        const code = value === 0 ? ZERO : extensionOf(value);
        extension[row] = code;
        if (code === UNKNOWN_EXTENSION) dates.extension.read(row, value);
      },
      service: (row, value) => (service[row] = names.numberOf(value)),
    },
    setStage: (from, to, said) => stage.fill(LOGGED_STAGES.indexOf(said), from, to),
    finish: (size, where) => {
      const orderOf = columnOrders(datedTexts(dates, where), where.answerTo);
      const finished = (field: DateField): DayColumn =>
        firstRows(
          dates[field].finish((row) => orderOf(where.columnOf(field, row))),
          size,
        );
      const read = {
        received: finished("received"),
        escalated: finished("escalated"),
        acknowledged: finished("acknowledged"),
        closed: finished("closed"),
        extension: finished("extension"),
      };
      const { services, place } = names.finish();
      agreeExtensions(extension, read.extension);
      settleZeros(extension);
      answeredAtOnce(read.received, read.closed);
      answeredAtOnce(read.escalated, read.closed);
      return {
        dates: read,
        columns: {
          days: {
            received: read.received.days,
            escalated: read.escalated.days,
            acknowledged: read.acknowledged.days,
            closed: read.closed.days,
          },
          extendedTo: read.extension.days,
          stage: stage.subarray(0, size),
          outcome: outcome.subarray(0, size),
          extension: extension.subarray(0, size),
          service: service.subarray(0, size).map((number) => place[number] ?? 0),
          services,
        },
      };
    },
  };
}

function* datedTexts(
  dates: Readonly<Record<DateField, DayColumnReader>>,
  { columnOf }: DateColumns,
): Iterable<DatedText> {
  for (const field of DATE_FIELDS)
    for (const [row, text] of dates[field].texts) yield { ...columnOf(field, row), date: readTextDate(text) };
}

const UNKNOWN_EXTENSION = LOGGED_EXTENSIONS.indexOf("unknown");
const EXTENDED = LOGGED_EXTENSIONS.indexOf("yes");
/** Stands for a 0 until all cells were read. */
const ZERO = LOGGED_EXTENSIONS.length;

/** A date in the extension's column says that there is one, until then; either way round, it is a date. */
function agreeExtensions(extension: Uint8Array, { days, texts }: DayColumn): void {
  for (let row = 0; row < days.length; row++) if (isDay(days[row] ?? 0)) extension[row] = EXTENDED;
  for (const [row, text] of texts) if (isAmbiguousText(text)) extension[row] = EXTENDED;
}

/** A 0 says No where other cells say that there was an extension; otherwise it is blank, as in every column. */
function settleZeros(extension: Uint8Array): void {
  const zero = LOGGED_EXTENSIONS.indexOf(extension.includes(EXTENDED) ? "no" : "none");
  for (let row = 0; row < extension.length; row++) if (extension[row] === ZERO) extension[row] = zero;
}

/** What came after the cut-off hour and was answered that very day counts from it, not from the next. */
function answeredAtOnce({ days, late }: DayColumn, closed: DayColumn): void {
  for (const row of late) {
    const cameOn = (days[row] ?? 0) - 1;
    if (closed.days[row] === cameOn) days[row] = cameOn;
  }
}

function firstRows(column: DayColumn, size: number): DayColumn {
  return { ...column, days: column.days.subarray(0, size) };
}
