import { FIELDS, type Field } from "../../engine/complaintLog";
import type { CellBlock, CellValue } from "../sheetTable";
import { fieldOfHeader } from "../spellings/headers";

/** The columns without which there is no report. */
export const REQUIRED_FIELDS = ["received", "closed", "stage", "outcome"] as const satisfies readonly Field[];

/** A column of a log: where it stands in the sheet, from 0, and what its header says. */
export interface LogColumn {
  readonly column: number;
  readonly header: string;
}

/** Where a log's header row stands, and which column holds which field. */
export interface LogLayout {
  /** The place of the header row in the sheet, from 0. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Field, LogColumn>;
  /** Further columns that would fit a field which a plainer header has taken. */
  readonly rivals: readonly (LogColumn & { readonly field: Field })[];
}

/** Fewer fields than this under one another are no header row. */
const FEWEST_FIELDS = 2;

/**
 * The layout of the log in some top rows of a sheet: the row with the most headers that are known, the uppermost
 * of equals. Undefined where no row has two of the required ones or three of any.
 */
export function findLayout(block: CellBlock, firstRow: number): LogLayout | undefined {
  let best: LogLayout | undefined;
  block.values.forEach((line, place) => {
    const layout = layoutOfRow(line, firstRow + place, block.firstColumn);
    if (isHeaderRow(layout) && layout.columns.size > (best?.columns.size ?? 0)) best = layout;
  });
  return best;
}

function isHeaderRow({ columns }: LogLayout): boolean {
  const required = REQUIRED_FIELDS.filter((field) => columns.has(field)).length;
  return required >= FEWEST_FIELDS || columns.size > FEWEST_FIELDS;
}

function layoutOfRow(line: readonly CellValue[], headerRow: number, firstColumn: number): LogLayout {
  const candidates = line.flatMap((value, place) => {
    const known = typeof value === "string" ? fieldOfHeader(value) : undefined;
    return known ? [{ ...known, column: firstColumn + place, header: String(value).trim() }] : [];
  });
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const columns = new Map<Field, LogColumn>();
  const rivals: (LogColumn & { field: Field })[] = [];
  for (const { field, column, header } of candidates) {
    if (columns.has(field)) rivals.push({ field, column, header });
    else columns.set(field, { column, header });
  }
  return { headerRow, columns, rivals };
}

/** The required fields for which a layout has no column. */
export function missingFields(layout: LogLayout): Field[] {
  return REQUIRED_FIELDS.filter((field) => !layout.columns.has(field));
}

/** The places of the columns to read, in order. */
export function columnsToRead(layout: LogLayout): number[] {
  return FIELDS.flatMap((field) => layout.columns.get(field)?.column ?? []).sort((a, b) => a - b);
}
