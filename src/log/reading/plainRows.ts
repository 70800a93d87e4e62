import { EARLIEST_DAY } from "../dates/moment";
import { isBlank } from "../isBlank";
import { BLANK, type CellValue, type RowChunk, columnOfChunk } from "../sheetTable";
import type { LogColumn } from "./columnsOfRoles";
import { isExampleId } from "./otherRow";

/** The columns by whose cells a row is a complaint at first sight; each may be missing. */
export interface TellingColumns {
  readonly received: LogColumn | undefined;
  /** That of the stage, or of what shows as well that a row is a complaint. */
  readonly told: LogColumn | undefined;
  readonly id: LogColumn | undefined;
}

/** Whether a row is a complaint at first sight: it has a date of receipt, a stage, and no example in place of an ID. */
export function isPlain(received: CellValue, told: CellValue, id: CellValue): boolean {
  return typeof received === "number" && received >= EARLIEST_DAY && !isBlank(told) && !isExampleId(id);
}

/**
 * Of the rows of a chunk from one to another, the first that is no complaint at first sight; where all are, the one after
 * the last. Most rows are, and asking each for its cells by itself takes several times as long.
 */
export function endOfPlainRows(chunk: RowChunk, columns: TellingColumns, from: number, to: number): number {
  const received = columns.received && columnOfChunk(chunk, columns.received.column);
  const told = columns.told && columnOfChunk(chunk, columns.told.column);
  const id = columns.id && columnOfChunk(chunk, columns.id.column);
  let row = from;
  while (row < to && isPlain(cellIn(received, row), cellIn(told, row), cellIn(id, row))) row++;
  return row;
}

function cellIn(column: ReturnType<typeof columnOfChunk>, row: number): CellValue {
  return column?.values[row]?.[column.index] ?? BLANK;
}
