import { runExcel } from "../host/runExcel";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";

/** A sheet that carries the add-in's mark. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly mark: ReportMark;
}

/** The sheet of a report. */
export interface ReportSheet extends MarkedSheet {
  /** The sheet of its list, where that has one. */
  readonly list?: string;
}

/** The reports of the workbook, known by the marks of their sheets and never by their names. Two round trips. */
export async function reportSheets(): Promise<ReportSheet[]> {
  const marked = await markedSheets();
  return marked
    .filter(({ mark }) => mark.list !== "thisSheet")
    .map((report) => {
      const list = listAmong(marked, report.mark.id);
      return list ? { ...report, list: list.sheet } : report;
    });
}

/** The sheet of the list of a report, where it is there. Two round trips. */
export async function listSheetOf(id: string): Promise<MarkedSheet | undefined> {
  return listAmong(await markedSheets(), id);
}

function listAmong(marked: readonly MarkedSheet[], id: string): MarkedSheet | undefined {
  return marked.find(({ mark }) => mark.list === "thisSheet" && (mark.id === id || mark.over === id));
}

async function markedSheets(): Promise<MarkedSheet[]> {
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
