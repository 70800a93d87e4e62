import { numberFormatsOf } from "../../excel/reading/numberFormats";
import type { LogLayout } from "../../log/reading/layout";
import { rowsThatMayBeDates, withDatesAsShown } from "../../log/reading/shownDates";
import type { SheetTable } from "../../log/sheetTable";

/**
 * The table of a log with IDs that Excel made dates as it shows them. Their formats are asked for only where an ID may be
 * a date by its value.
 */
export async function idsAsShown(table: SheetTable, { columns }: LogLayout): Promise<SheetTable> {
  const column = columns.get("id")?.column;
  if (column === undefined) return table;
  const rows = rowsThatMayBeDates(table, column);
  if (rows.length === 0) return table;
  return withDatesAsShown(table, column, await numberFormatsOf(table.sheet, column, rows));
}
