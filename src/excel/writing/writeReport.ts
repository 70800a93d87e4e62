import type { SheetPlan } from "../../report/plan/sheetPlan";
import { runWrite } from "../host/runWrite";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import type { PutBack } from "./putBackCells";
import { loadWritten, putBackReport, writtenCells } from "./putBackReport";
import { fitOnePageWide } from "./setUpPage";
import { freeSheetName } from "./sheetNames";
import { removeUnfinished } from "./unfinishedSheets";
import { writePlan } from "./writePlan";

/** The sheet that was written, and in sentences what Excel did not show as planned. */
export interface WrittenReport {
  readonly sheet: string;
  readonly declined: readonly string[];
  readonly putBack: PutBack;
}

/**
 * Writes a report into a new sheet, in one round trip, and shows it. `taken` are the names that sheets have.
 * If Excel refuses any of it, the unfinished sheet is removed again, and the failure is thrown.
 */
export async function writeReport(
  plan: SheetPlan,
  mark: ReportMark,
  taken: readonly string[],
): Promise<WrittenReport> {
  const name = freeSheetName(plan.name, taken);
  const write = async (context: Excel.RequestContext): Promise<WrittenReport> => {
    const sheet = context.workbook.worksheets.add(name).load("id,name");
    sheet.customProperties.add(REPORT_MARK, JSON.stringify({ ...mark, unfinished: "new" }));
    const layout = writePlan(sheet, plan);
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
    const written = loadWritten(sheet);
    await context.sync();
    const declined = await fitOnePageWide(context, layout, plan.page);
    const report = {
      sheet: { id: sheet.id, name },
      id: mark.id,
      ...writtenCells(written),
      before: undefined,
    };
    return { sheet: name, declined, putBack: () => putBackReport(report) };
  };
  const begun = {
    names: [name],
    key: REPORT_MARK,
    isOurs: (value: string) => readMark(value)?.id === mark.id,
  };
  return runWrite(write, (code) => removeUnfinished(begun, code));
}
