import { type ComplaintLog, DAY_FIELDS, type Field, complaintLog } from "../../engine/complaintLog";
import { type CellValue, type RowChunk, type SheetTable, columnOfChunk } from "../sheetTable";
import { isErrorValue, saysNothing } from "../spellings/spelling";
import { type CellReader, cellReader, cellText } from "./cells";
import { type CountedField, type DateField, type ReadCell, columnReaders } from "./columnReaders";
import type { DateReading, DayColumn } from "./dayColumn";
import type { LogLayout } from "./layout";
import { type LineJudge, type Skip, lineJudge } from "./lines";

/** A log as it was read from a sheet, and what became of each of its rows. */
export interface LogReading {
  readonly log: ComplaintLog;
  readonly layout: LogLayout;
  /** The name of the sheet. */
  readonly sheet: string;
  /** The rows from under the header to the last that holds anything. */
  readonly rowsRead: number;
  /** The rows that are no complaints, by their place in the sheet. */
  readonly skipped: ReadonlyMap<number, Skip>;
  readonly dates: Readonly<Record<DateField, DayColumn>>;
  /** The place in the sheet, from 0, of a row of the log. */
  sheetRow(row: number): number;
  /** What the sheet holds for a field of a row of the log. */
  cell(field: Field, row: number): CellValue;
}

/** So many rows at a time are read column by column, while they are at hand in the processor's cache. */
const ROWS_AT_A_TIME = 1024;

/** Reads the rows of a table as a complaints log: nothing is guessed, and no row is lost. */
export function readLog(table: SheetTable, layout: LogLayout, reading: DateReading): LogReading {
  const lineCount = table.chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const columns = columnReaders(lineCount, reading);
  const lines = readLines(table, layout, columns.read);
  const finished = columns.finish(lines.size);
  const cells = fieldReaders(table, layout);
  const { sheetRows } = lines;
  const text = (field: Field, row: number): string => cellText(cells[field](sheetRows[row] ?? -1));
  return {
    log: complaintLog(
      { ...finished.columns, size: lines.size, fields: new Set(layout.columns.keys()) },
      { text, idKey: (row) => idKey(text("id", row)) },
    ),
    layout,
    sheet: table.sheet,
    rowsRead: lines.size + lines.skipped.size,
    skipped: lines.skipped,
    dates: finished.dates,
    sheetRow: (row) => sheetRows[row] ?? -1,
    cell: (field, row) => cells[field](sheetRows[row] ?? -1),
  };
}

const COUNTED_FIELDS: readonly CountedField[] = [...DAY_FIELDS, "stage", "outcome", "extension", "service"];

interface Lines {
  /** How many complaints there are. */
  readonly size: number;
  readonly sheetRows: Int32Array;
  readonly skipped: Map<number, Skip>;
}

/** Sorts the lines of a table into complaints and others, and hands the cells of complaints to their readers. */
function readLines(
  table: SheetTable,
  layout: LogLayout,
  read: Readonly<Record<CountedField, ReadCell>>,
): Lines {
  const sheetRows = new Int32Array(table.chunks.reduce((sum, { rowCount }) => sum + rowCount, 0));
  const skipped = new Map<number, Skip>();
  const judge = lineJudge(table, layout);
  let size = 0;
  for (const chunk of table.chunks) {
    for (let from = 0; from < chunk.rowCount; from += ROWS_AT_A_TIME) {
      const to = Math.min(from + ROWS_AT_A_TIME, chunk.rowCount);
      const end = sortLines(chunk, from, to, judge, { size, sheetRows, skipped });
      readColumns(chunk, layout, read, { size, sheetRows, skipped }, end);
      size = end;
    }
  }
  dropTrailingBlanks(skipped, sheetRows[size - 1] ?? -1);
  return { size, sheetRows: sheetRows.subarray(0, size), skipped };
}

/** Notes where the complaints among some lines of a chunk stand; gives the number of complaints so far. */
function sortLines(chunk: RowChunk, from: number, to: number, judge: LineJudge, lines: Lines): number {
  let { size } = lines;
  for (let line = from; line < to; line++) {
    const sheetRow = chunk.firstRow + line;
    const verdict = judge(sheetRow);
    if (verdict === "complaint") lines.sheetRows[size++] = sheetRow;
    else lines.skipped.set(sheetRow, verdict);
  }
  return size;
}

function readColumns(
  chunk: RowChunk,
  { columns }: LogLayout,
  read: Readonly<Record<CountedField, ReadCell>>,
  { size, sheetRows }: Lines,
  end: number,
): void {
  for (const field of COUNTED_FIELDS) {
    const column = columns.get(field)?.column;
    const found = column === undefined ? undefined : columnOfChunk(chunk, column);
    if (!found) continue;
    const { lines, place } = found;
    const readCell = read[field];
    for (let row = size; row < end; row++) {
      const value = lines[(sheetRows[row] ?? 0) - chunk.firstRow]?.[place];
      if (value !== undefined && value !== "") readCell(row, value);
    }
  }
}

/** Blank rows after the last row that holds anything are none of the log's. */
function dropTrailingBlanks(skipped: Map<number, Skip>, lastComplaint: number): void {
  for (const [row, skip] of [...skipped].reverse()) {
    if (skip !== "blank" || row < lastComplaint) return;
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

function fieldReaders(table: SheetTable, { columns }: LogLayout): Readonly<Record<Field, CellReader>> {
  const reader = (field: Field): CellReader => cellReader(table, columns.get(field)?.column);
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
    extension: reader("extension"),
  };
}
