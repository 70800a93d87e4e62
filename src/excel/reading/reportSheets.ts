import { runExcel } from "../host/runExcel";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";

/** A sheet that carries the add-in's mark. */
export interface ReportSheet {
  readonly sheet: string;
  readonly mark: ReportMark;
}

/** The report sheets of the workbook, known by their mark and never by their name. Two round trips. */
export async function reportSheets(): Promise<ReportSheet[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const marks = sheets.items.map((sheet) => ({
      sheet: sheet.name,
      property: sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value"),
    }));
    await context.sync();
    return marks.flatMap(({ sheet, property }) => {
      const mark = property.isNullObject ? undefined : readMark(property.value);
      return mark ? [{ sheet, mark }] : [];
    });
  });
}
