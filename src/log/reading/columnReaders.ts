import { isDay } from "../../engine/calendar/day";
import {
  type DayField,
  type Field,
  LOGGED_EXTENSIONS,
  LOGGED_OUTCOMES,
  LOGGED_STAGES,
  type LogColumns,
  type TextField,
} from "../../engine/complaintLog";
import type { CellValue } from "../sheetTable";
import { EXTENSION_SPELLINGS, OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../spellings/values";
import { codeReader } from "./codeColumn";
import { type DateReading, type DayColumn, dayColumnReader, isAmbiguousText } from "./dayColumn";
import { serviceNames } from "./serviceNames";

/** Takes in the cell of a row, which is not blank. */
export type ReadCell = (row: number, value: CellValue) => void;

/** The fields that figures are counted from; other texts stay where they are until someone reads them. */
export type CountedField = Exclude<Field, TextField> | "service";

/** The fields whose cells may hold dates. */
export type DateField = DayField | "extension";

type DateReaders = Readonly<Record<DateField, ReturnType<typeof dayColumnReader>>>;

/** What fills the columns of a log. */
export interface ColumnReaders {
  readonly read: Readonly<Record<CountedField, ReadCell>>;
  finish(size: number): {
    readonly columns: Omit<LogColumns, "size" | "fields">;
    readonly dates: Readonly<Record<DateField, DayColumn>>;
  };
}

/** Readers that fill the columns of a log of at most so many rows. */
export function columnReaders(lineCount: number, reading: DateReading): ColumnReaders {
  const startsClock = { ...reading };
  const endsClock = { dateSystem: reading.dateSystem };
  const dates: DateReaders = {
    received: dayColumnReader(lineCount, startsClock),
    escalated: dayColumnReader(lineCount, startsClock),
    acknowledged: dayColumnReader(lineCount, endsClock),
    closed: dayColumnReader(lineCount, endsClock),
    extension: dayColumnReader(lineCount, endsClock),
  };
  const stage = new Uint8Array(lineCount);
  const outcome = new Uint8Array(lineCount);
  const extension = new Uint8Array(lineCount);
  const service = new Int32Array(lineCount);
  const stageOf = codeReader(LOGGED_STAGES, STAGE_SPELLINGS);
  const outcomeOf = codeReader(LOGGED_OUTCOMES, OUTCOME_SPELLINGS);
  const extensionOf = codeReader(LOGGED_EXTENSIONS, EXTENSION_SPELLINGS);
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
        const code = extensionOf(value);
        extension[row] = code;
        if (code === UNKNOWN_EXTENSION) dates.extension.read(row, value);
      },
      service: (row, value) => (service[row] = names.numberOf(value)),
    },
    finish: (size) => {
      const read = {
        received: firstRows(dates.received.finish(), size),
        escalated: firstRows(dates.escalated.finish(), size),
        acknowledged: firstRows(dates.acknowledged.finish(), size),
        closed: firstRows(dates.closed.finish(), size),
        extension: firstRows(dates.extension.finish(), size),
      };
      const { services, place } = names.finish();
      agreeExtensions(extension, read.extension);
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

const UNKNOWN_EXTENSION = LOGGED_EXTENSIONS.indexOf("unknown");
const EXTENDED = LOGGED_EXTENSIONS.indexOf("yes");

/** A date in the extension's column says that there is one, until then; either way round, it is a date. */
function agreeExtensions(extension: Uint8Array, { days, texts }: DayColumn): void {
  for (let row = 0; row < days.length; row++) if (isDay(days[row] ?? 0)) extension[row] = EXTENDED;
  for (const [row, text] of texts) if (isAmbiguousText(text)) extension[row] = EXTENDED;
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
