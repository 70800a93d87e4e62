import { runExcel } from "../../src/excel/host/runExcel";
import { codeOf } from "../../src/excel/host/failure";
import type { WorkbenchWorkbook } from "../../src/workbench/openWorkbook";

/** Does something in a workbook through Microsoft's library. */
export async function throughExcel<T>(
  workbook: WorkbenchWorkbook,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  workbook.activate();
  return runExcel(batch);
}

/** The code with which Excel refuses what is done; undefined where it does not. */
export async function codeOfRefusal(
  workbook: WorkbenchWorkbook,
  batch: (context: Excel.RequestContext) => unknown,
): Promise<string | undefined> {
  try {
    await throughExcel(workbook, async (context) => {
      await batch(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return codeOf(error instanceof Error ? error.cause : undefined) ?? String(error);
  }
}
