import { FIELDS, type Field, type LoggedStage } from "../../engine/complaintLog";
import { type CellBlock, type SheetLook, type SheetTable, columnOfChunk } from "../sheetTable";
import type { LogColumn } from "./columnsOfRoles";
import type { ColumnChoices, LogLayout } from "./layout";
import { type RowNumber, rowNumber } from "./rowNumber";

/** A sheet of a log: its cells, and which column holds which field. */
export interface LoggedSheet {
  readonly table: SheetTable;
  readonly layout: LogLayout;
  readonly look?: SheetLook;
  /** The columns that may tell which rows are complaints. */
  readonly kinds?: readonly LogColumn[];
  /** What a user chose of its columns, and the headers that there were then. */
  readonly chosen?: { readonly columns: ColumnChoices; readonly headers: readonly string[] };
}

/** A part of a log, whose rows are read in one way: a sheet, or one stage of a sheet that has both in a row. */
export interface LogPart {
  /** The index of the part in the log, from 0. */
  readonly index: number;
  readonly table: SheetTable;
  readonly columns: ReadonlyMap<Field, LogColumn>;
  /** Every column with a header, read or not. */
  readonly headers: readonly LogColumn[];
  /** The columns that may tell which rows are complaints. */
  readonly kinds: readonly LogColumn[];
  /** What a row's stage is, where no cell says. */
  readonly stage?: LoggedStage;
  /** Of a stage 2, the part that holds the stage 1 of the same rows. */
  readonly stage1?: LogPart;
  /** Of a stage 1, the columns that hold the stage 2 of the same rows. */
  readonly stage2Columns?: ReadonlyMap<Field, LogColumn>;
}

/** The parts of a log, in order. A wide sheet is two: its rows are read once for each stage. */
export function partsOf(sheets: readonly LoggedSheet[]): LogPart[] {
  const parts: LogPart[] = [];
  for (const { table, layout, kinds = [] } of sheets) {
    const { columns, headers, stage2, stageForAll } = layout;
    const index = parts.length;
    if (!stage2) {
      parts.push({ index, table, columns, headers, kinds, ...(stageForAll && { stage: stageForAll }) });
      continue;
    }
    const stage1: LogPart = {
      ...{ index, table, columns, headers, kinds },
      stage: "frontline",
      stage2Columns: stage2,
    };
    parts.push(stage1, {
      ...{ index: index + 1, table, columns: stage2, headers, kinds },
      stage: "stage2",
      stage1,
    });
  }
  return parts;
}

/** Some rows of one column of a log, in one block. */
export interface ColumnPiece {
  readonly first: RowNumber;
  /** The row after the last. */
  readonly end: RowNumber;
  readonly values: CellBlock["values"];
  /** The index of the column in each row of the values. */
  readonly index: number;
}

/** What a log holds of a field, in the order of its rows. */
export function piecesOf(parts: readonly LogPart[], field: Field): ColumnPiece[] {
  return parts.flatMap((part) => columnPieces(part, part.columns.get(field)));
}

/** What a part holds of a column. */
export function columnPieces(part: LogPart, column: LogColumn | undefined): ColumnPiece[] {
  if (!column) return [];
  return part.table.chunks.flatMap((chunk) => {
    const found = columnOfChunk(chunk, column.column);
    const first = rowNumber(part.index, chunk.firstRow);
    return found ? [{ first, end: first + chunk.rowCount, ...found }] : [];
  });
}

/** The fields that a log has a column for; extensions, only if every part has: missing is not 0. */
export function fieldsOf(parts: readonly LogPart[]): ReadonlySet<Field> {
  const has = (field: Field) => (part: LogPart) =>
    part.columns.has(field) || (field === "stage" && part.stage !== undefined);
  return new Set(
    FIELDS.filter((field) => (field === "extension" ? parts.every(has(field)) : parts.some(has(field)))),
  );
}
