import type { NamedPlace } from "../../log/choices";
import type { CellValue, SheetArea } from "../../log/sheetTable";
import { ExcelFailure } from "../host/failure";
import { requestUsed } from "./sample";

/** What was seen of a sheet or table before it is read: its area, and the lines of its headers. */
export interface SeenSheet {
  readonly place: NamedPlace;
  readonly used: SheetArea;
  readonly headers: { readonly row: number; readonly lines: readonly (readonly CellValue[])[] };
}

/**
 * Looks again, with the next request, at what was seen. What comes back throws, once Excel has answered, where it is not
 * the same: rows may have moved, and what is read would be cells of another log.
 */
export function requestSame(workbook: Excel.Workbook, { place, used, headers }: SeenSheet): () => void {
  const now = requestUsed(workbook, place);
  const { row, lines } = headers;
  const range = now.sheet.getRangeByIndexes(row, used.column, lines.length, used.columnCount).load("values");
  return () => {
    if (JSON.stringify(now.used()) !== JSON.stringify(used)) throw changedLog();
    requireSameLines(lines, range.values);
  };
}

/** Throws where cells hold something else than they did. */
export function requireSameLines(
  before: readonly (readonly CellValue[])[],
  now: readonly (readonly CellValue[])[],
): void {
  if (JSON.stringify(before) !== JSON.stringify(now)) throw changedLog();
}

function changedLog(): ExcelFailure {
  return new ExcelFailure(
    "changed",
    "The log changed while it was being read, because somebody is working in it. Wait until they have finished, and try again.",
  );
}
