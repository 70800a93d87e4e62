/** What Excel says a cell holds: an error value comes as its text (`#N/A`), a blank as an empty text. */
export type CellValue = string | number | boolean;

/** Which day a workbook numbers 0 or 1: Excel's usual system, or the one of old Macintosh workbooks. */
export type DateSystem = 1900 | 1904;

/** A day's number in the 1900 system is so much more than in the 1904 system. */
export const DAYS_1900_TO_1904 = 1462;

/** Neighbouring columns of some rows of a sheet. */
export interface CellBlock {
  /** The place of the first column in the sheet, from 0. */
  readonly firstColumn: number;
  /** A line a row. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Some rows of a sheet that lie under one another, of the columns that are wanted. */
export interface RowChunk {
  /** The place of the first row in the sheet, from 0. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly blocks: readonly CellBlock[];
}

/** Where a sheet's log stands. */
export interface SheetPlace {
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
  /** The merged areas; undefined where there are more than Excel tells of. */
  readonly merged: readonly SheetArea[] | undefined;
}

/** The cells under a header row, as they came from a sheet: in chunks, with only the wanted columns. */
export interface SheetTable extends SheetPlace {
  readonly chunks: readonly RowChunk[];
}

/** A column of a chunk: the lines of its block, and its place in them. Undefined where it was not read. */
export function columnOfChunk(
  chunk: RowChunk,
  column: number,
): { readonly lines: CellBlock["values"]; readonly place: number } | undefined {
  for (const { firstColumn, values } of chunk.blocks) {
    const place = column - firstColumn;
    if (place >= 0 && place < (values[0]?.length ?? 0)) return { lines: values, place };
  }
  return undefined;
}
