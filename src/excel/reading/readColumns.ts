import type { CellBlock, CellValue, RowChunk, SheetArea, SheetTable } from "../../log/sheetTable";
import { areasOf } from "../address";
import { ExcelFailure } from "../host/failure";
import { inHalves } from "../host/inHalves";
import { runExcel } from "../host/runExcel";
import type { Sample } from "./sample";
import { type SeenSheet, requestSame } from "./seenSheet";

/** What to read: these columns of the rows from one to another (not counted), all as places in the sheet. */
export interface ColumnRequest {
  /** In order. */
  readonly columns: readonly number[];
  readonly fromRow: number;
  readonly toRow: number;
  /** What was seen of the sheet before, which each part must find again. */
  readonly seen?: SeenSheet;
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

/** A log's sheet, read whole. */
export interface ReadSheet {
  readonly table: SheetTable;
  /** The merged areas of what the sheet uses; undefined where there are more than Excel lists. */
  readonly merged: readonly SheetArea[] | undefined;
}

/**
 * Reads columns of a sheet: in one round trip what a sample says will be less than 2 MB, else in one for each
 * 2 MB. An answer that Excel finds too long is asked for in halves.
 */
export async function readColumns(sample: Sample, request: ColumnRequest): Promise<SheetTable> {
  return (await readParts(sample, request, false)).table;
}

/**
 * Reads columns as `readColumns` does, and the merged areas with the first part of them. To ask for those costs the
 * user steps of Undo (office-js #5918), so it is asked of no sheet but the log's own.
 */
export async function readLogColumns(sample: Sample, request: ColumnRequest): Promise<ReadSheet> {
  return readParts(sample, request, true);
}

async function readParts(
  sample: Sample,
  { columns, fromRow, toRow, seen, onRead }: ColumnRequest,
  withMerged: boolean,
): Promise<ReadSheet> {
  const { sheet, dateSystem, used } = sample;
  const runs = columnRuns(columns);
  const rowsAtATime = Math.max(1, Math.floor(BYTES_AT_A_TIME / bytesOfRow(sample, columns)));
  const chunks: RowChunk[] = [];
  let merged: ReadSheet["merged"] = [];
  for (let from = fromRow; from < toRow; from += rowsAtATime) {
    const to = Math.min(from + rowsAtATime, toRow);
    const part = { sheet, runs, from, to, ...(seen && { seen }) };
    if (withMerged && from === fromRow) {
      const first = await readWithMerged(part, used);
      chunks.push(...first.chunks);
      merged = first.merged;
    } else chunks.push(...(await readRows(part)).chunks);
    await onRead?.(to - fromRow, toRow - fromRow);
  }
  return { table: { sheet, dateSystem, chunks }, merged };
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

/** Rows of a sheet from one to another, which is not included. */
interface PartRequest {
  readonly sheet: string;
  readonly runs: readonly ColumnRun[];
  readonly from: number;
  readonly to: number;
  readonly seen?: SeenSheet;
  /** Where to look for merged areas, if at all. */
  readonly mergedIn?: SheetArea;
}

interface Part {
  readonly chunks: readonly RowChunk[];
  readonly merged: readonly SheetArea[] | undefined;
}

/** Excel fails where a sheet has more merged areas than it will list: then they are not asked for. */
async function readWithMerged(part: PartRequest, used: SheetArea): Promise<Part> {
  try {
    return await readRows({ ...part, mergedIn: used });
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.kind !== "excel") throw error;
    return readRows(part);
  }
}

async function readRows({ mergedIn, ...part }: PartRequest): Promise<Part> {
  const parts = await inHalves(part.from, part.to, (from, to) =>
    readChunk({ ...part, from, to, ...(mergedIn && from === part.from && { mergedIn }) }),
  );
  return { chunks: parts.flatMap(({ chunks }) => chunks), merged: parts[0]?.merged };
}

async function readChunk({ sheet, runs, from, to, seen, mergedIn }: PartRequest): Promise<Part> {
  return runExcel(async (context) => {
    const requireSame = seen && requestSame(context.workbook, seen);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = runs.map(({ first, count }) => ({
      firstColumn: first,
      range: worksheet.getRangeByIndexes(from, first, to - from, count).load("values"),
    }));
    const merged = mergedIn && requestMerged(worksheet, mergedIn);
    await context.sync();
    requireSame?.();
    const blocks = ranges.map(({ firstColumn, range }): CellBlock => {
      const values: CellValue[][] = range.values;
      return { firstColumn, values };
    });
    return { chunks: [{ firstRow: from, rowCount: to - from, blocks }], merged: merged?.() };
  });
}

/** Asks for the merged areas within an area; what is returned gives them once Excel has answered. */
function requestMerged(
  worksheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: SheetArea,
): () => SheetArea[] {
  const merged = worksheet
    .getRangeByIndexes(row, column, rowCount, columnCount)
    .getMergedAreasOrNullObject()
    .load("address");
  return () => (merged.isNullObject ? [] : areasOf(merged.address));
}
