import type { CellValue, SheetArea } from "../../log/sheetTable";
import { areasOf } from "../address";
import { runExcel } from "../host/runExcel";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";

/** What the cells of a report's sheet hold, from A1. */
export interface ReportCells {
  readonly sheet: string;
  readonly mark: ReportMark | undefined;
  /** Formulas, and the values of cells without one. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show. */
  readonly texts: readonly (readonly string[])[];
  /** The cells by the names that the sheet has for them, in small letters. */
  readonly named: ReadonlyMap<string, SheetArea>;
}

/** Reads all that some sheets of reports hold, in one round trip. */
export async function reportCells(sheets: readonly string[]): Promise<ReportCells[]> {
  return runExcel(async (context) => {
    const asked = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return {
        sheet: name,
        mark: sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value"),
        names: sheet.names.load("items/name,items/formula"),
        cells: sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("formulas,values,text"),
      };
    });
    await context.sync();
    return asked.map(({ sheet, mark, names, cells }) => ({
      sheet,
      mark: mark.isNullObject ? undefined : readMark(mark.value),
      formulas: cells.formulas,
      values: cells.values,
      texts: cells.text,
      named: new Map(
        names.items.flatMap(({ name, formula }) =>
          areasOf(String(formula)).map((area) => [name.toLowerCase(), area] as const),
        ),
      ),
    }));
  });
}
