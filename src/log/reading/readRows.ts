import { DAY_FIELDS } from "../../engine/complaintLog";
import type { CountedChoice } from "../choices";
import { type RowChunk, columnOfChunk } from "../sheetTable";
import type { ColumnReaders } from "./columnReaders";
import type { LogPart } from "./parts";
import type { OtherRow } from "./otherRow";
import { type RowJudge, rowJudge } from "./rowJudge";
import { type RowNumber, rowNumber } from "./rowNumber";

/** So many rows at a time are read column by column, while they are at hand in the processor's cache. */
const ROWS_AT_A_TIME = 1024;

const FIELDS_TO_READ = [...DAY_FIELDS, "stage", "outcome", "extension", "service", "id"] as const;

/** The rows of a log, sorted into complaints and others. */
export interface SortedRows {
  /** How many complaints there are. */
  readonly size: number;
  /** Their numbers, in order. */
  readonly rows: Int32Array;
  /** The other rows, down to the last of each part that holds anything. */
  readonly otherRows: ReadonlyMap<RowNumber, OtherRow>;
}

/** Sorts the rows of a log into complaints and others, and hands the cells of complaints to their readers. */
export function readRows(
  parts: readonly LogPart[],
  columns: ColumnReaders,
  counted: readonly CountedChoice[],
): SortedRows {
  const sorter = rowSorter(rowCountOf(parts));
  for (const part of parts) {
    const judge = rowJudge(part, counted);
    for (const chunk of part.table.chunks) {
      for (let from = 0; from < chunk.rowCount; from += ROWS_AT_A_TIME) {
        const to = Math.min(from + ROWS_AT_A_TIME, chunk.rowCount);
        const first = rowNumber(part.index, chunk.firstRow);
        readColumns(chunk, part, columns, sorter.sort(chunk, first + from, first + to, judge));
      }
    }
    sorter.endPart();
  }
  return sorter.sorted();
}

/** Some complaints of a log, by their rows in it: `from` is the first, and `to` the one after the last. */
interface Complaints {
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}

interface RowSorter {
  /** Sorts the rows of a chunk of a part from one to another (not sorted). */
  sort(chunk: RowChunk, from: RowNumber, to: RowNumber, judge: RowJudge): Complaints;
  /** Forgets the blank rows after the last row of the part that holds anything: they are no rows of the log. */
  endPart(): void;
  sorted(): SortedRows;
}

function rowSorter(mostRows: number): RowSorter {
  const rows = new Int32Array(mostRows);
  const otherRows = new Map<RowNumber, OtherRow>();
  let size = 0;
  let blanks: RowNumber[] = [];
  const keepBlanks = (): void => {
    for (const row of blanks) otherRows.set(row, "blank");
    blanks = [];
  };
  const sort = (chunk: RowChunk, from: RowNumber, to: RowNumber, judge: RowJudge): Complaints => {
    const before = size;
    for (let row = from; row < to; row++) {
      const end = judge.endOfPlain(chunk, row, to);
      if (end > row && blanks.length > 0) keepBlanks();
      while (row < end) rows[size++] = row++;
      if (row === to) break;
      const verdict = judge.verdictOn(row);
      if (verdict === "ofOtherStage") continue;
      if (verdict === "blank") blanks.push(row);
      else {
        if (blanks.length > 0) keepBlanks();
        if (verdict === "complaint") rows[size++] = row;
        else otherRows.set(row, verdict);
      }
    }
    return { rows, from: before, to: size };
  };
  return {
    sort,
    endPart: () => {
      blanks = [];
    },
    sorted: () => ({ size, rows: rows.subarray(0, size), otherRows }),
  };
}

function readColumns(
  chunk: RowChunk,
  part: LogPart,
  { readCells, setStage }: ColumnReaders,
  { rows, from, to }: Complaints,
): void {
  if (part.stage) setStage(from, to, part.stage);
  const firstRow = rowNumber(part.index, chunk.firstRow);
  for (const field of FIELDS_TO_READ) {
    const column = part.columns.get(field)?.column;
    const found = column === undefined ? undefined : columnOfChunk(chunk, column);
    if (!found) continue;
    const { values, index } = found;
    readCells[field]({ values, index, firstRow, rows, from, to });
  }
}

/** The rows that the parts of a log have, all together. */
export function rowCountOf(parts: readonly LogPart[]): number {
  const chunks = parts.flatMap(({ table }) => table.chunks);
  return chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
}
