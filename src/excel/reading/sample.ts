import type { NamedPlace } from "../../log/choices";
import type {
  CellBlock,
  CellValue,
  DateSystem,
  SheetArea,
  SheetLook,
  SheetSource,
} from "../../log/sheetTable";
import { REPORT_MARK } from "../reportMark";

/** The used part of a sheet or table, and what its top rows hold. */
export interface Sample extends SheetSource {
  readonly hidden: SheetLook["hidden"];
  /** The name of the table, where it is one. */
  readonly table?: string;
  /** Whether a row of totals, which is not in `used`, stands under the table. */
  readonly hasTotals: boolean;
  /** The part that holds anything; of a table, its headers and rows without its totals. */
  readonly used: SheetArea;
  readonly top: CellBlock;
  /** Whether the sheet is one that the add-in made. */
  readonly isReport: boolean;
}

/** Which part of the workbook to look at: a sheet or a table by its name, or the sheet that is in front. */
export type LogPlace = NamedPlace | "activeSheet";

/** The header row is looked for in so many rows first, and columns are judged by the cells of these. */
export const TOP_ROWS = 50;

/** A sample that was asked for, and will be there with the next answer of Excel's. */
export interface SampleRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly table?: Excel.Table;
}

/** Asks for the sample of a place. */
export function requestSample(workbook: Excel.Workbook, place: LogPlace): SampleRequest {
  if (place !== "activeSheet" && "table" in place) {
    const table = workbook.tables.getItem(place.table).load("name,showTotals");
    return { table, ...requestTop(table.worksheet, table.getRange()) };
  }
  const { worksheets } = workbook;
  const sheet = place === "activeSheet" ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
  return requestTop(sheet, sheet.getUsedRange(true));
}

function requestTop(sheet: Excel.Worksheet, used: Excel.Range): SampleRequest {
  const top = used.getRow(0).getResizedRange(TOP_ROWS - 1, 0);
  return {
    sheet: sheet.load("name"),
    used: used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
    top: top.load("values"),
    mark: sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value"),
  };
}

/** What Excel answered. */
export function sampleOf({ sheet, used, top, mark, table }: SampleRequest, dateSystem: DateSystem): Sample {
  const hasTotals = table?.showTotals ?? false;
  const rowCount = used.rowCount - (hasTotals ? 1 : 0);
  const values: CellValue[][] = top.values;
  return {
    sheet: sheet.name,
    dateSystem,
    used: { row: used.rowIndex, column: used.columnIndex, rowCount, columnCount: used.columnCount },
    top: { firstColumn: used.columnIndex, values: values.slice(0, rowCount) },
    isReport: !mark.isNullObject,
    // Excel says null where some are hidden and others not, though its types don't.
    hidden: { rows: isTrueOrNull(used.rowHidden), columns: isTrueOrNull(used.columnHidden) },
    hasTotals,
    ...(table && { table: table.name }),
  };
}

function isTrueOrNull(value: boolean | null): boolean {
  return value !== false;
}
