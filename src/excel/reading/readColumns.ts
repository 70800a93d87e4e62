import type { CellBlock, CellValue, RowChunk, SheetTable } from "../../log/sheetTable";
import { codeOf } from "../host/failure";
import type { Sample } from "./sample";
import { runExcel } from "../host/runExcel";

/** What to read: these columns of the rows from one to another (not counted), all as places in the sheet. */
export interface ColumnRequest {
  /** In order. */
  readonly columns: readonly number[];
  readonly fromRow: number;
  readonly toRow: number;
  /** Waited for after each part: how many rows were read, of how many. What it throws ends the reading. */
  readonly onRead?: (done: number, of: number) => Promise<void>;
}

/**
 * Excel on the web answers with no more than 5 MB. A sample says too little to plan for more than 2 MB, and rows
 * further down are often a little longer than its own.
 */
const BYTES_AT_A_TIME = 1_800_000;

/** A run of neighbouring columns. */
interface ColumnRun {
  readonly first: number;
  readonly count: number;
}

/**
 * Reads columns of a sheet: in one round trip what a sample says will be less than 2 MB, else in one for each
 * 2 MB. An answer that Excel finds too long is asked for in halves.
 */
export async function readColumns(
  sample: Sample,
  { columns, fromRow, toRow, onRead }: ColumnRequest,
): Promise<SheetTable> {
  const runs = columnRuns(columns);
  const rowsAtATime = Math.max(1, Math.floor(BYTES_AT_A_TIME / bytesOfRow(sample, columns)));
  const chunks: RowChunk[] = [];
  for (let from = fromRow; from < toRow; from += rowsAtATime) {
    const to = Math.min(from + rowsAtATime, toRow);
    chunks.push(...(await readRows(sample.sheet, runs, from, to)));
    await onRead?.(to - fromRow, toRow - fromRow);
  }
  return { sheet: sample.sheet, dateSystem: sample.dateSystem, chunks };
}

/** Neighbouring columns are read together. */
function columnRuns(columns: readonly number[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** The bytes that a row takes in an answer: the mean of the rows of the sample that hold anything. */
function bytesOfRow({ top }: Sample, columns: readonly number[]): number {
  const encoder = new TextEncoder();
  const lengths = top.values
    .map((line) => columns.map((column) => line[column - top.firstColumn] ?? ""))
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => encoder.encode(JSON.stringify(cells)).length);
  return lengths.reduce((sum, length) => sum + length, 1) / Math.max(1, lengths.length);
}

async function readRows(
  sheet: string,
  runs: readonly ColumnRun[],
  from: number,
  to: number,
): Promise<RowChunk[]> {
  try {
    return [await readChunk(sheet, runs, from, to)];
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (codeOf(cause) !== "ResponsePayloadSizeLimitExceeded" || to - from < 2) throw error;
    const middle = Math.floor((from + to) / 2);
    return [...(await readRows(sheet, runs, from, middle)), ...(await readRows(sheet, runs, middle, to))];
  }
}

async function readChunk(
  sheet: string,
  runs: readonly ColumnRun[],
  from: number,
  to: number,
): Promise<RowChunk> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = runs.map(({ first, count }) =>
      worksheet.getRangeByIndexes(from, first, to - from, count).load("values"),
    );
    await context.sync();
    return {
      firstRow: from,
      rowCount: to - from,
      blocks: ranges.map(({ values }, place): CellBlock => {
        const cells: CellValue[][] = values;
        return { firstColumn: runs[place]?.first ?? 0, values: cells };
      }),
    };
  });
}
