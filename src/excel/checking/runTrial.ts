import { runExcel } from "../host/runExcel";
import type { ExcelTrial } from "./excelTrial";

/** Tries one thing on the scratch sheet, emptied before; gives what came instead of what should. */
export async function runTrial(trial: ExcelTrial, sheetName: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange().clear();
    return trial.run({ context, sheet });
  });
}
