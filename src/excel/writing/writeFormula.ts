import { runAsOneUndo } from "../host/runExcel";

/** Puts a formula into the selected cell, unless it holds something. Says whether it did, and which cell it is. */
export async function writeFormula(
  formula: string,
): Promise<{ readonly address: string; readonly isWritten: boolean }> {
  return runAsOneUndo(async (context) => {
    const cell = context.workbook.getActiveCell().load("formulas,address");
    await context.sync();
    const [[held]] = cell.formulas as [[unknown]];
    if (held !== "") return { address: cell.address, isWritten: false };
    cell.formulas = [[formula]];
    await context.sync();
    return { address: cell.address, isWritten: true };
  });
}
