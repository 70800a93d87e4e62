import type { NamedPlace } from "../../log/choices";
import type { DateSystem } from "../../engine/calendar/serialDate";
import type { CellBlock, CellValue, SheetArea, SheetLook, SheetSource } from "../../log/sheetTable";
import { quoted } from "../../engine/text/quoted";
import { ExcelFailure } from "../host/failure";
import { LIST_MARK } from "../listMark";
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
  /** The number formats of these rows, cell by cell: they tell dates from other numbers. */
  readonly formats: readonly (readonly string[])[];
  /** Whether the sheet is hidden. */
  readonly isHidden: boolean;
  /** Whether the sheet is one that the add-in made. */
  readonly isReport: boolean;
}

/** Which part of the workbook to look at: a sheet or a table by its name, the sheet in front, or the first worksheet. */
export type LogPlace = NamedPlace | "activeSheet" | "firstSheet";

/** The header row is looked for in so many rows first, and columns are judged by the cells of these. */
export const TOP_ROWS = 50;

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** A sample that was asked for, and will be there with the next answer of Excel's. */
export interface SampleRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  /** The marks of sheets that the add-in made. */
  readonly marks: readonly Excel.WorksheetCustomProperty[];
  readonly table?: Excel.Table;
}

/** Asks for the sample of a place. */
export function requestSample(workbook: Excel.Workbook, place: LogPlace): SampleRequest {
  if (typeof place !== "string" && "table" in place) {
    const table = workbook.tables.getItem(place.table).load("name,showTotals");
    return { table, ...requestTop(table.worksheet, table.getRange()) };
  }
  const sheet = sheetOf(workbook, place);
  return requestTop(sheet, sheet.getUsedRange(true));
}

function sheetOf(
  { worksheets }: Excel.Workbook,
  place: { readonly sheet: string } | "activeSheet" | "firstSheet",
): Excel.Worksheet {
  if (place === "activeSheet") return worksheets.getActiveWorksheet();
  return place === "firstSheet" ? worksheets.getFirst() : worksheets.getItem(place.sheet);
}

function requestTop(sheet: Excel.Worksheet, used: Excel.Range): SampleRequest {
  const top = used.getRow(0).getResizedRange(TOP_ROWS - 1, 0);
  return {
    sheet: sheet.load("name,visibility"),
    used: used.load(`${AREA},rowHidden,columnHidden`),
    top: top.load("values,numberFormat"),
    marks: [REPORT_MARK, LIST_MARK].map((key) =>
      sheet.customProperties.getItemOrNullObject(key).load("value"),
    ),
  };
}

/** Asks for what a named place uses, as a sample has it; the answer is there with Excel's next. */
export function requestUsed(
  workbook: Excel.Workbook,
  place: NamedPlace,
): { readonly sheet: Excel.Worksheet; readonly used: () => SheetArea } {
  if ("table" in place) {
    const table = workbook.tables.getItem(place.table).load("showTotals");
    const range = table.getRange().load(AREA);
    return { sheet: table.worksheet, used: () => usedArea(range, table) };
  }
  const sheet = sheetOf(workbook, place);
  const range = sheet.getUsedRange(true).load(AREA);
  return { sheet, used: () => usedArea(range) };
}

function usedArea(
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  table?: Excel.Table,
): SheetArea {
  const totals = table?.showTotals ? 1 : 0;
  return { row: rowIndex, column: columnIndex, rowCount: rowCount - totals, columnCount };
}

/** What Excel answered. */
export function sampleOf({ sheet, used, top, marks, table }: SampleRequest, dateSystem: DateSystem): Sample {
  const area = usedArea(used, table);
  const values = valuesOf(top);
  if (!values)
    throw new ExcelFailure(
      "tooMuchAtOnce",
      `${quoted(sheet.name)} has something in the last column of the sheet, XFD, so Excel does not give its rows. Clear that column and try again.`,
    );
  const formats: string[][] = top.numberFormat;
  return {
    sheet: sheet.name,
    dateSystem,
    used: area,
    top: { firstColumn: area.column, values: values.slice(0, area.rowCount) },
    formats,
    isHidden: sheet.visibility !== "Visible",
    isReport: marks.some(({ isNullObject }) => !isNullObject),
    // Excel says null where some are hidden and others not, though its types don't.
    hidden: { rows: isTrueOrNull(used.rowHidden), columns: isTrueOrNull(used.columnHidden) },
    hasTotals: table?.showTotals ?? false,
    ...(table && { table: table.name }),
  };
}

/** Of whole rows Excel gives no values, though its types don't say so. */
function valuesOf({ values }: Excel.Range): CellValue[][] | null {
  return values;
}

function isTrueOrNull(value: boolean | null): boolean {
  return value !== false;
}
