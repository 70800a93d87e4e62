import type { CellBlock, CellValue, DateSystem, SheetPlace } from "../log/sheetTable";
import type { CellArea } from "./address";
import { requestDateSystem } from "./dateSystem";
import { runExcel } from "./runExcel";

/** A sheet of the workbook. */
export interface SheetName {
  readonly name: string;
  readonly isVisible: boolean;
}

/** The used part of a sheet or table, and what its top rows hold. */
export interface Sample extends SheetPlace {
  /** The part that holds anything; of a table, its headers and rows without its totals. */
  readonly used: CellArea;
  readonly top: CellBlock;
}

/** What there is to know of a workbook before anything is read for good. */
export interface Glance {
  readonly sheets: readonly SheetName[];
  /** Whether sheets can be neither added nor taken away. */
  readonly isProtected: boolean;
  readonly sample: Sample;
}

/** Which part of the workbook to look at: a sheet or a table by its name, or the sheet that is in front. */
export type LogPlace = { readonly sheet: string } | { readonly table: string } | "activeSheet";

/** The header row is looked for in so many rows first. */
const SAMPLE_ROWS = 50;

/** Looks at a workbook in one round trip: its sheets, its date system, and the top rows of the place. */
export async function glance(place: LogPlace): Promise<Glance> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name,items/visibility");
    const protection = workbook.protection.load("protected");
    const dateSystem = requestDateSystem(workbook);
    const sample = requestSample(workbook, place);
    await context.sync();
    return {
      sheets: sheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
      isProtected: protection.protected,
      sample: sampleOf(sample, dateSystem()),
    };
  });
}

/** Looks at the top rows of several sheets in one round trip. */
export async function sampleSheets(names: readonly string[], dateSystem: DateSystem): Promise<Sample[]> {
  return runExcel(async (context) => {
    const requests = names.map((sheet) => requestSample(context.workbook, { sheet }));
    await context.sync();
    return requests.map((request) => sampleOf(request, dateSystem));
  });
}

interface SampleRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  readonly table?: Excel.Table;
}

function requestSample(workbook: Excel.Workbook, place: LogPlace): SampleRequest {
  if (place !== "activeSheet" && "table" in place) {
    const table = workbook.tables.getItem(place.table).load("showTotals");
    return { table, ...requestTop(table.worksheet, table.getRange()) };
  }
  const { worksheets } = workbook;
  const sheet = place === "activeSheet" ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
  return requestTop(sheet, sheet.getUsedRange(true));
}

function requestTop(sheet: Excel.Worksheet, used: Excel.Range): SampleRequest {
  const top = used.getRow(0).getResizedRange(SAMPLE_ROWS - 1, 0);
  return {
    sheet: sheet.load("name"),
    used: used.load("rowIndex,columnIndex,rowCount,columnCount"),
    top: top.load("values"),
  };
}

function sampleOf({ sheet, used, top, table }: SampleRequest, dateSystem: DateSystem): Sample {
  const rowCount = used.rowCount - (table?.showTotals ? 1 : 0);
  const values: CellValue[][] = top.values;
  return {
    sheet: sheet.name,
    dateSystem,
    used: { row: used.rowIndex, column: used.columnIndex, rowCount, columnCount: used.columnCount },
    top: { firstColumn: used.columnIndex, values: values.slice(0, rowCount) },
  };
}
