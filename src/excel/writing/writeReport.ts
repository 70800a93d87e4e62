import type { SheetPlan } from "../../report/plan/sheetPlan";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import { ExcelFailure, type FailureKind } from "../host/failure";
import { type IsOurs, takeAwayHalfMade } from "./halfMade";
import { type Batch, runAsOneUndo } from "../host/runExcel";
import { fitOnePageWide } from "./setUpPage";
import { freeSheetName } from "./sheetNames";
import { writePlan } from "./writePlan";

/** The sheet that was written, and in sentences what Excel did not show as planned. */
export interface WrittenReport {
  readonly sheet: string;
  readonly declined: readonly string[];
}

/** A sheet of that name is not this report's, for it was there before; and while a cell is edited Excel does nothing. */
const WRITES_NOTHING: readonly FailureKind[] = ["nameTaken", "editingCell"];

/**
 * Writes a report into a new sheet, in one round trip, and shows it. `taken` are the names that sheets have.
 * If Excel refuses any of it, the half-made sheet is taken away again, and the failure is thrown.
 */
export async function writeReport(
  plan: SheetPlan,
  mark: ReportMark,
  taken: readonly string[],
): Promise<WrittenReport> {
  const name = freeSheetName(plan.name, taken);
  const write: Batch<readonly string[]> = async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
    const layout = writePlan(sheet, plan);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return fitOnePageWide(context, layout, plan.page);
  };
  const isHalfMade: IsOurs = (value, isEmpty) =>
    value === undefined ? isEmpty : readMark(value)?.id === mark.id;
  try {
    const declined = await runAsOneUndo(write, () => takeAwayHalfMade([name], REPORT_MARK, isHalfMade));
    return { sheet: name, declined };
  } catch (failure) {
    if (failure instanceof ExcelFailure && WRITES_NOTHING.includes(failure.kind)) throw failure;
    await takeAwayHalfMade([name], REPORT_MARK, isHalfMade, failure);
    throw failure;
  }
}
