import { DAY_FIELDS } from "../../engine/complaintLog";
import { isBlank } from "../isBlank";
import { type RowChunk, columnOfChunk } from "../sheetTable";
import type { ColumnReaders, CountedField } from "./columnReaders";
import { type LineJudge, type Skip, lineJudge } from "./lines";
import type { LogPart } from "./parts";
import { type RowNumber, partOfRow, rowNumber } from "./rowNumber";

/** So many rows at a time are read column by column, while they are at hand in the processor's cache. */
const ROWS_AT_A_TIME = 1024;

const COUNTED_FIELDS: readonly CountedField[] = [...DAY_FIELDS, "stage", "outcome", "extension", "service"];

/** The rows of a log, sorted into complaints and others. */
export interface Lines {
  /** How many complaints there are. */
  readonly size: number;
  /** Their numbers, in order. */
  readonly rows: Int32Array;
  readonly skipped: Map<RowNumber, Skip>;
}

/** Sorts the lines of a log into complaints and others, and hands the cells of complaints to their readers. */
export function readLines(parts: readonly LogPart[], columns: ColumnReaders): Lines {
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
    const [readCell, takesZero] = [read[field], field === "extension"];
    for (let row = size; row < end; row++) {
      const value = lines[(rows[row] ?? 0) - first]?.[place];
      if (value === undefined) continue;
      if (!isBlank(value) || (takesZero && value === 0)) readCell(row, value);
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

/** The rows that the parts of a log have, all together. */
export function lineCountOf(parts: readonly LogPart[]): number {
  return parts.reduce(
    (sum, { table }) => sum + table.chunks.reduce((lines, { rowCount }) => lines + rowCount, 0),
    0,
  );
}
