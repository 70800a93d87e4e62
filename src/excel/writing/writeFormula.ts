import { runWrite } from "../host/runWrite";
import { type KeptCells, keptCells, loadCells, restoreCells } from "./keptCells";

/** Puts a formula into the selected cell, unless it holds something. Says whether it did, and which cell it is. */
export async function writeFormula(
  formula: string,
): Promise<{ readonly address: string; readonly isWritten: boolean }> {
  let kept: readonly KeptCells[] = [];
  return runWrite(
    async (context) => {
      const cell = loadCells(context.workbook.getActiveCell()).load("address");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
      await context.sync();
      const [[held]] = cell.formulas as [[unknown]];
      if (held !== "") return { address: cell.address, isWritten: false };
      kept = [keptCells(sheet, cell)];
      cell.formulas = [[formula]];
      await context.sync();
      return { address: cell.address, isWritten: true };
    },
    () => restoreCells(kept),
  );
}
