import { at } from "../../engine/at";
import {
  DAY_FIELDS,
  type DayField,
  type Field,
  LOGGED_OUTCOME_CODE,
  LOGGED_STAGE_CODE,
  type LogColumns,
  type LoggedStage,
  type TextField,
} from "../../engine/complaintLog";
import { type DateAnswer, type DatedText, type SheetColumn, columnOrders } from "../dates/columnOrders";
import type { DaySpan } from "../dates/daySpan";
import { beganOn } from "../dates/agreedDate";
import { readTextDate } from "../dates/textDate";
import type { CellValue } from "../sheetTable";
import { type ValueChoices, outcomeMeaning, stageMeaning } from "../spellings/values";
import { codeReader, fillCodes } from "./codeColumn";
import type { ColumnCells } from "./columnCells";
import { type DateReading, type DayColumn, type DayColumnReader, dayColumnReader } from "./dayColumn";
import { type ExtensionRows, extensionColumn } from "./extensionColumn";
import { fillIdHashes } from "./idColumn";
import { type ServiceNames, serviceNames } from "./serviceNames";
import type { Telephones } from "./telephones";

/** Takes in the cell of a row, blank or not. */
export type ReadCell = (row: number, value: CellValue) => void;

/** The fields that figures are counted from; other texts stay where they are until someone reads them. */
export type CountedField = Exclude<Field, TextField> | "service";

/** The fields whose cells may hold dates. */
export type DateField = DayField | "extension";

/** The fields whose cells may hold dates, in the order in which people think of them. */
export const DATE_FIELDS: readonly DateField[] = [...DAY_FIELDS, "extension"];

/** Which column of which sheet a date is in, and what a user said of that column. */
export interface DateColumns extends Pick<DateReading, "dateSystem"> {
  columnOf(field: DateField, row: number): SheetColumn;
  answerTo(column: SheetColumn): DateAnswer | undefined;
  /** Whether the user said that it is the column of extensions, so that its numbers are dates. */
  isSaidExtension(column: SheetColumn): boolean;
  /** Whether the user said that its days and months were swapped; undefined where that was said of none. */
  readonly isSwapped?: (column: SheetColumn) => boolean;
  /** Whether the user said that its times are those of universal time; undefined where that was said of none. */
  readonly isUniversal?: (column: SheetColumn) => boolean;
}

/** The columns of a log, filled. */
export interface FilledColumns {
  readonly columns: Omit<LogColumns, "size" | "fields" | "stage2Of" | "stageForAll" | "repeatedIds">;
  readonly dates: Readonly<Record<DateField, DayColumn>>;
  readonly telephones: Telephones;
}

/** What fills the columns of a log. */
export interface ColumnReaders {
  readonly read: Readonly<Record<CountedField, ReadCell>>;
  /** Takes in the cells of complaints, column by column: a loop for each kind of column takes half the time of one for all. */
  readonly readCells: Readonly<Record<CountedField | "id", (cells: ColumnCells) => void>>;
  /** Says the stage of some rows, from one to another (not counted), that no cell says. */
  setStage(from: number, to: number, stage: LoggedStage): void;
  /** Ends the reading of so many rows. */
  finish(size: number, where: DateColumns): FilledColumns;
}

/** Readers that fill the columns of a log of at most so many rows. */
export function columnReaders(mostRows: number, reading: DateReading, values: ValueChoices): ColumnReaders {
  const dates = dateReaders(mostRows, reading);
  const stage = new Uint8Array(mostRows);
  const outcome = new Uint8Array(mostRows);
  const service = new Int32Array(mostRows);
  const idHash = new Int32Array(mostRows);
  const stageOf = codeReader(LOGGED_STAGE_CODE, stageMeaning(values.stage));
  const outcomeOf = codeReader(LOGGED_OUTCOME_CODE, outcomeMeaning(values.outcome));
  const extension = extensionColumn(mostRows, dates.extension, values.extension);
  const names = serviceNames();
  return {
    read: {
      received: dates.received.read,
      escalated: dates.escalated.read,
      acknowledged: dates.acknowledged.read,
      closed: dates.closed.read,
      stage: (row, value) => (stage[row] = stageOf(value)),
      outcome: (row, value) => (outcome[row] = outcomeOf(value)),
      extension: extension.read,
      service: (row, value) => (service[row] = names.numberOf(value)),
    },
    readCells: {
      id: (cells) => {
        fillIdHashes(idHash, cells);
      },
      received: dates.received.readCells,
      escalated: dates.escalated.readCells,
      acknowledged: dates.acknowledged.readCells,
      closed: dates.closed.readCells,
      stage: (cells) => {
        fillCodes(stage, stageOf, cells);
      },
      outcome: (cells) => {
        fillCodes(outcome, outcomeOf, cells);
      },
      extension: extension.readCells,
      service: (cells) => {
        fillCodes(service, names.numberOf, cells);
      },
    },
    setStage: (from, to, said) => stage.fill(LOGGED_STAGE_CODE[said], from, to),
    finish: (size, where) => {
      const read = finishedDates(dates, size, where);
      const { codes: extensions, telephones } = extension.finish(read.extension, extensionRows(read, where));
      return {
        dates: read,
        telephones,
        columns: {
          ...daysOf(read),
          stage: stage.subarray(0, size),
          outcome: outcome.subarray(0, size),
          extension: extensions,
          ...finishedServices(names, service.subarray(0, size)),
          idHash: idHash.subarray(0, size),
        },
      };
    },
  };
}

function extensionRows({ received, escalated }: FilledColumns["dates"], where: DateColumns): ExtensionRows {
  return {
    columnOf: (row) => where.columnOf("extension", row),
    isSaid: where.isSaidExtension,
    began: (row) => beganOn(at(received.days, row), at(escalated.days, row)),
  };
}

function finishedServices(
  names: ServiceNames,
  numbers: Int32Array,
): Pick<LogColumns, "service" | "services"> {
  const { services, codes } = names.finish();
  return { services, service: recoded(numbers, codes) };
}

/** A column with the code of each of its numbers in its place. */
function recoded(numbers: Int32Array, codes: Int32Array): Int32Array {
  // A plain loop takes a fifth of the time of `map`. Every number met has a code: the fall-back is for the types alone.
  for (let row = 0; row < numbers.length; row++) numbers[row] = codes[numbers[row] ?? 0] ?? 0;
  return numbers;
}

type DateReaders = Readonly<Record<DateField, DayColumnReader>>;

/** The cut-off hour is for what comes in: an answer after it is an answer of that day. */
function dateReaders(mostRows: number, reading: DateReading): DateReaders {
  const withoutCutOff = { dateSystem: reading.dateSystem };
  return {
    received: dayColumnReader(mostRows, reading),
    escalated: dayColumnReader(mostRows, reading),
    acknowledged: dayColumnReader(mostRows, withoutCutOff),
    closed: dayColumnReader(mostRows, withoutCutOff),
    extension: dayColumnReader(mostRows, withoutCutOff),
  };
}

function finishedDates(dates: DateReaders, size: number, where: DateColumns): FilledColumns["dates"] {
  const orderOf = columnOrders(datedTexts(dates, where), {
    dateSystem: where.dateSystem,
    answerTo: where.answerTo,
    known: () => spanOf(dates),
  });
  const finished = (field: DateField): DayColumn => {
    const column = dates[field].finish((row) => orderOf(where.columnOf(field, row)), {
      isSwapped: inColumn(where, field, where.isSwapped),
      isUniversal: inColumn(where, field, where.isUniversal),
    });
    const { days, stands, meant } = column;
    const ofLog = (all: Int32Array): Int32Array => all.subarray(0, size);
    return { ...column, days: ofLog(days), stands: ofLog(stands), meant: ofLog(meant) };
  };
  const closed = finished("closed");
  return {
    received: answeredAtOnce(finished("received"), closed),
    escalated: answeredAtOnce(finished("escalated"), closed),
    acknowledged: finished("acknowledged"),
    closed,
    extension: finished("extension"),
  };
}

function inColumn(
  { columnOf }: DateColumns,
  field: DateField,
  holds: ((column: SheetColumn) => boolean) | undefined,
): ((row: number) => boolean) | undefined {
  if (!holds) return undefined;
  // Rows of one column follow on one another: it is looked for once.
  let [last, isHeld]: [SheetColumn | undefined, boolean] = [undefined, false];
  return (row) => {
    const column = columnOf(field, row);
    if (last?.sheet !== column.sheet || last.column !== column.column) {
      [last, isHeld] = [column, holds(column)];
    }
    return isHeld;
  };
}

function* datedTexts(dates: DateReaders, { columnOf }: DateColumns): Iterable<DatedText> {
  for (const field of DATE_FIELDS)
    for (const [row, text] of dates[field].texts) yield { ...columnOf(field, row), date: readTextDate(text) };
}

/** From when to when the dates of a log are, texts aside. */
function spanOf(dates: DateReaders): DaySpan | undefined {
  const spans = DATE_FIELDS.flatMap((field) => dates[field].span() ?? []);
  return spans.length === 0
    ? undefined
    : {
        first: Math.min(...spans.map(({ first }) => first)),
        last: Math.max(...spans.map(({ last }) => last)),
      };
}

/** What came after the cut-off hour and was answered that very day counts from it, not from the next. */
function answeredAtOnce(column: DayColumn, closed: DayColumn): DayColumn {
  const { days, late } = column;
  for (const row of late) {
    const cameOn = at(days, row) - 1;
    if (closed.days[row] === cameOn) days[row] = cameOn;
  }
  return column;
}

function daysOf(dates: FilledColumns["dates"]): Pick<LogColumns, "days" | "extendedTo"> {
  return {
    days: {
      received: dates.received.days,
      escalated: dates.escalated.days,
      acknowledged: dates.acknowledged.days,
      closed: dates.closed.days,
    },
    extendedTo: dates.extension.days,
  };
}
