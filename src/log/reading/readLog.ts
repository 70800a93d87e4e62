import {
  type ComplaintLog,
  type Field,
  LOGGED_EXTENSIONS,
  type LogColumns,
  complaintLog,
} from "../../engine/complaintLog";
import { NO_DAY } from "../../engine/calendar/day";
import type { CellPlace } from "../../engine/finding";
import type { DateAnswer } from "../dates/columnOrders";
import type { CellValue } from "../sheetTable";
import { isErrorValue, saysNothing, spelling } from "../spellings/spelling";
import type { ValueChoices } from "../spellings/values";
import { type CellReader, cellReader, cellText } from "./cells";
import { type DateField, columnReaders } from "./columnReaders";
import type { DayColumn } from "./dayColumn";
import type { Skip } from "./lines";
import { type LogPart, type LoggedSheet, fieldsOf, partsOf, piecesOf } from "./parts";
import { lineCountOf, readLines } from "./readLines";
import { type RowNumber, partOfRow, sheetRowOf } from "./rowNumber";
import { stage2Rows } from "./stage2Rows";

/** What a user said of the order of day and month in a column, by its header. */
export interface DateOrderChoice {
  readonly sheet: string;
  readonly header: string;
  readonly order: DateAnswer;
}

/** How a log is to be read, where there is a choice. */
export interface ReadingChoices {
  /** What comes after this hour counts as the next day. */
  readonly cutOffHour?: number | undefined;
  readonly values?: ValueChoices | undefined;
  readonly dateOrders?: readonly DateOrderChoice[] | undefined;
}

/** A log as it was read from its sheets, and what became of each of their rows. */
export interface LogReading {
  readonly log: ComplaintLog;
  readonly sheets: readonly LoggedSheet[];
  /** The rows from under the headers to the last that hold anything. */
  readonly rowsRead: number;
  /** The rows that are no complaints. */
  readonly skipped: ReadonlyMap<RowNumber, Skip>;
  readonly dates: Readonly<Record<DateField, DayColumn>>;
  /** The place in its sheet, from 0, of a row of the log. */
  sheetRow(row: number): number;
  /** Where a field of a row of the log stands; undefined where its sheet has no such column. */
  place(field: Field, row: number): CellPlace | undefined;
  /** Where a row that is no complaint begins. */
  skippedPlace(row: RowNumber): CellPlace;
  /** What the sheet holds for a field of a row of the log. */
  cell(field: Field, row: number): CellValue;
}

/** Reads the rows of some sheets as one complaints log: nothing is guessed, and no row is lost. */
export function readLog(sheets: readonly LoggedSheet[], choices: ReadingChoices = {}): LogReading {
  const parts = partsOf(sheets);
  const columns = columnReaders(
    lineCountOf(parts),
    { dateSystem: sheets[0]?.table.dateSystem ?? 1900, cutOffHour: choices.cutOffHour },
    choices.values,
  );
  const lines = readLines(parts, columns);
  const { rows } = lines;
  const partAt = (row: number): LogPart | undefined => parts[partOfRow(rows[row] ?? -1)];
  const finished = columns.finish(lines.size, {
    columnOf: (field, row) => {
      const part = partAt(row);
      const sheet = sheets.findIndex(({ table }) => table === part?.table);
      return { sheet, column: part?.columns.get(field)?.column ?? 0 };
    },
    answerTo: ({ sheet, column }) => dateAnswer(sheets[sheet], column, choices.dateOrders),
  });
  const stage2Of = stage2Rows(parts, rows);
  withoutDirectStarts(parts, rows, finished.columns, stage2Of);
  const cells = fieldReaders(parts, finished.columns.extension.includes(EXTENDED) ? 0 : "");
  const text = (field: Field, row: number): string => cellText(cells[field](rows[row] ?? -1));
  return {
    log: complaintLog(
      { ...finished.columns, size: lines.size, fields: fieldsOf(parts), stage2Of },
      { text, idKey: (row) => idKey(text("id", row)) },
    ),
    sheets,
    rowsRead: lines.size - stage2Of.size + lines.skipped.size,
    skipped: lines.skipped,
    dates: finished.dates,
    sheetRow: (row) => sheetRowOf(rows[row] ?? -1),
    place: (field, row) => {
      const part = partAt(row);
      const column = part?.columns.get(field)?.column;
      if (!part || column === undefined) return undefined;
      return { sheet: part.table.sheet, row: sheetRowOf(rows[row] ?? -1), column };
    },
    skippedPlace: (row) => {
      const part = parts[partOfRow(row)];
      const places = [...(part?.columns.values() ?? [])].map(({ column }) => column);
      return { sheet: part?.table.sheet ?? "", row: sheetRowOf(row), column: Math.min(...places) };
    },
    cell: (field, row) => cells[field](rows[row] ?? -1),
  };
}

function dateAnswer(
  sheet: LoggedSheet | undefined,
  column: number,
  choices: readonly DateOrderChoice[] = [],
): DateAnswer | undefined {
  const header = sheet?.layout.headers.find((one) => one.column === column)?.header ?? "";
  const isIt = (choice: DateOrderChoice): boolean =>
    choice.sheet === sheet?.table.sheet && spelling(choice.header) === spelling(header);
  return choices.find(isIt)?.order;
}

/** A stage 2 with no stage 1 before it that began on the day the complaint came was no escalation. */
function withoutDirectStarts(
  parts: readonly LogPart[],
  rows: Int32Array,
  { days }: Pick<LogColumns, "days">,
  stage2Of: ReadonlyMap<number, number>,
): void {
  if (!parts.some(({ stage1 }) => stage1)) return;
  rows.forEach((number, row) => {
    const isDirect = parts[partOfRow(number)]?.stage1 !== undefined && !stage2Of.has(row);
    if (isDirect && days.escalated[row] === days.received[row]) days.escalated[row] = NO_DAY;
  });
}

const [CODE_OF_0, CODE_OF_9] = [48, 57];

/** Most IDs end in a digit, which no placeholder and no error value does. */
function idKey(id: string): string {
  const last = id.charCodeAt(id.length - 1);
  const endsInDigit = last >= CODE_OF_0 && last <= CODE_OF_9;
  return !endsInDigit && (saysNothing(id) || isErrorValue(id)) ? "" : id.toLowerCase();
}

const EXTENDED = LOGGED_EXTENSIONS.indexOf("yes");

/** Readers of the cells of each field; a 0 in the column of extensions as `zero`. */
function fieldReaders(parts: readonly LogPart[], zero: "" | 0): Readonly<Record<Field, CellReader>> {
  const reader = (field: Field): CellReader => cellReader(piecesOf(parts, field));
  return {
    id: reader("id"),
    service: reader("service"),
    type: reader("type"),
    officer: reader("officer"),
    action: reader("action"),
    received: reader("received"),
    acknowledged: reader("acknowledged"),
    escalated: reader("escalated"),
    closed: reader("closed"),
    stage: reader("stage"),
    outcome: reader("outcome"),
    extension: cellReader(piecesOf(parts, "extension"), zero),
  };
}
