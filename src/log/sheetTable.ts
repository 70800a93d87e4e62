import type { DateSystem } from "../engine/calendar/serialDate";

/** What Excel says a cell holds: an error value comes as its text (`#N/A`), a blank as an empty text. */
export type CellValue = string | number | boolean;

/** What a cell holds that nobody filled in. */
export const BLANK = "";

/** Neighbouring columns of some rows of a sheet. */
export interface CellBlock {
  /** The index of the first column in the sheet, from 0. */
  readonly firstColumn: number;
  /** The cells of each row. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Some rows of a sheet that lie under one another, in the columns that are wanted. */
export interface RowChunk {
  /** The index of the first row in the sheet, from 0. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly blocks: readonly CellBlock[];
}

/** The name of the sheet of cells that a formula was given: a range does not say where it is. */
export const NO_SHEET = "";

/** The sheet that cells come from. */
export interface SheetSource {
  readonly sheet: string;
  readonly dateSystem: DateSystem;
}

/** A rectangle of a sheet's cells; rows and columns are counted from 0. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What can be seen of a sheet beside its values. */
export interface SheetLook {
  readonly hidden: { readonly rows: boolean; readonly columns: boolean };
  /** The rows that are hidden or filtered out, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The merged areas; undefined where there are too many for Excel to list. */
  readonly merged: readonly SheetArea[] | undefined;
}

/** The cells under a header row, as they came from a sheet: in chunks, with only the wanted columns. */
export interface SheetTable extends SheetSource {
  readonly chunks: readonly RowChunk[];
}

/** A column of a chunk: the rows of its block, and its index in each. Undefined where it was not read. */
export function columnOfChunk(
  chunk: RowChunk,
  column: number,
): { readonly values: CellBlock["values"]; readonly index: number } | undefined {
  for (const { firstColumn, values } of chunk.blocks) {
    const index = column - firstColumn;
    if (index >= 0 && index < (values[0]?.length ?? 0)) return { values, index };
  }
  return undefined;
}
