import type { SheetPlan } from "../../report/plan/sheetPlan";
import { ExcelFailure } from "../host/failure";
import { runAsOneUndo } from "../host/runExcel";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import { fitOnePageWide } from "./setUpPage";
import { writePlan } from "./writePlan";
import type { WrittenReport } from "./writeReport";

/**
 * Writes a report over one that is there, on the same sheet: whatever was typed on it is lost. Only a sheet that
 * carries the mark with this id is written to. One that Excel would not have in one piece keeps its mark, so that
 * it can be replaced again.
 */
export async function replaceReport(
  plan: SheetPlan,
  mark: ReportMark,
  old: { readonly sheet: string; readonly id: string },
): Promise<WrittenReport> {
  const declined = await runAsOneUndo(async (context) => {
    const sheet = context.workbook.worksheets.getItem(old.sheet);
    const property = sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    const protection = sheet.protection.load("protected");
    await context.sync();
    if (property.isNullObject || readMark(property.value)?.id !== old.id) throw changed(old.sheet);
    if (protection.protected) throw protectedSheet(old.sheet);
    sheet.getUsedRange().unmerge();
    sheet.getRange().clear();
    sheet.horizontalPageBreaks.removePageBreaks();
    const layout = writePlan(sheet, plan);
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
    await context.sync();
    return fitOnePageWide(context, layout, plan.page);
  });
  return { sheet: old.sheet, declined };
}

function changed(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "noSuchSheet",
    `The sheet “${sheet}” is not the report that it was, so it was left alone. Make a new report beside it.`,
  );
}

function protectedSheet(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "protected",
    `The sheet “${sheet}” is protected, so it can't be replaced. Unprotect it (Review, Unprotect Sheet), or keep both.`,
  );
}
