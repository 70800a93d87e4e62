import {
  type ComplaintLog,
  DAY_FIELDS,
  FIELDS,
  type Field,
  type LogColumns,
  complaintLog,
} from "../../engine/complaintLog";
import { NO_DAY } from "../../engine/calendar/day";
import type { CellPlace } from "../../engine/finding";
import type { DateAnswer } from "../dates/columnOrders";
import { type CellValue, type RowChunk, columnOfChunk } from "../sheetTable";
import { isErrorValue, saysNothing, spelling } from "../spellings/spelling";
import type { ValueChoices } from "../spellings/values";
import { type CellReader, cellReader, cellText } from "./cells";
import { type ColumnReaders, type CountedField, type DateField, columnReaders } from "./columnReaders";
import type { DayColumn } from "./dayColumn";
import { type LineJudge, type Skip, lineJudge } from "./lines";
import { type LogPart, type LoggedSheet, fieldsOf, partsOf, piecesOf } from "./parts";
import { type RowNumber, partOfRow, rowNumber, sheetRowOf } from "./rowNumber";
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

/** So many rows at a time are read column by column, while they are at hand in the processor's cache. */
const ROWS_AT_A_TIME = 1024;

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
  const cells = fieldReaders(parts);
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

function lineCountOf(parts: readonly LogPart[]): number {
  return parts.reduce(
    (sum, { table }) => sum + table.chunks.reduce((lines, { rowCount }) => lines + rowCount, 0),
    0,
  );
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

const COUNTED_FIELDS: readonly CountedField[] = [...DAY_FIELDS, "stage", "outcome", "extension", "service"];

interface Lines {
  /** How many complaints there are. */
  readonly size: number;
  readonly rows: Int32Array;
  readonly skipped: Map<RowNumber, Skip>;
}

/** Sorts the lines of a log into complaints and others, and hands the cells of complaints to their readers. */
function readLines(parts: readonly LogPart[], columns: ColumnReaders): Lines {
  const rows = new Int32Array(lineCountOf(parts));
  const skipped = new Map<RowNumber, Skip>();
  let size = 0;
  for (const part of parts) {
    const [judge, before] = [lineJudge(part), size];
    for (const chunk of part.table.chunks) {
      for (let from = 0; from < chunk.rowCount; from += ROWS_AT_A_TIME) {
        const to = Math.min(from + ROWS_AT_A_TIME, chunk.rowCount);
        const first = rowNumber(part.number, chunk.firstRow);
        const end = sortLines(first + from, first + to, judge, { size, rows, skipped });
        readColumns(chunk, part, columns, { size, rows }, end);
        size = end;
      }
    }
    dropTrailingBlanks(skipped, part.number, size > before ? (rows[size - 1] ?? -1) : -1);
  }
  return { size, rows: rows.subarray(0, size), skipped };
}

/** Notes where the complaints among some rows stand; gives the number of complaints so far. */
function sortLines(from: RowNumber, to: RowNumber, judge: LineJudge, lines: Lines): number {
  let { size } = lines;
  for (let row = from; row < to; row++) {
    const verdict = judge(row);
    if (verdict === "complaint") lines.rows[size++] = row;
    else if (verdict !== "ofOtherStage") lines.skipped.set(row, verdict);
  }
  return size;
}

function readColumns(
  chunk: RowChunk,
  part: LogPart,
  { read, setStage }: ColumnReaders,
  { size, rows }: Pick<Lines, "size" | "rows">,
  end: number,
): void {
  if (part.stage) setStage(size, end, part.stage);
  const first = rowNumber(part.number, chunk.firstRow);
  for (const field of COUNTED_FIELDS) {
    const column = part.columns.get(field)?.column;
    const found = column === undefined ? undefined : columnOfChunk(chunk, column);
    if (!found) continue;
    const { lines, place } = found;
    const readCell = read[field];
    for (let row = size; row < end; row++) {
      const value = lines[(rows[row] ?? 0) - first]?.[place];
      if (value !== undefined && value !== "") readCell(row, value);
    }
  }
}

/** Blank rows after the last row of a part that holds anything are none of the log's. */
function dropTrailingBlanks(skipped: Map<RowNumber, Skip>, part: number, lastComplaint: RowNumber): void {
  for (const [row, skip] of [...skipped].reverse()) {
    if (skip !== "blank" || row < lastComplaint || partOfRow(row) !== part) return;
    skipped.delete(row);
  }
}

const [CODE_OF_0, CODE_OF_9] = [48, 57];

/** Most IDs end in a digit, which no placeholder and no error value does. */
function idKey(id: string): string {
  const last = id.charCodeAt(id.length - 1);
  const endsInDigit = last >= CODE_OF_0 && last <= CODE_OF_9;
  return !endsInDigit && (saysNothing(id) || isErrorValue(id)) ? "" : id.toLowerCase();
}

function fieldReaders(parts: readonly LogPart[]): Readonly<Record<Field, CellReader>> {
  const readers: Partial<Record<Field, CellReader>> = {};
  for (const field of FIELDS) readers[field] = cellReader(piecesOf(parts, field));
  return readers as Record<Field, CellReader>;
}
