import { selectedCell } from "../excel/selectedCell";
import { writeFormula } from "../excel/writeFormula";
import { type FunctionHelp, filledFormula } from "./functionHelp";
import { logReferences } from "./logReferences";
import type { OpenedLog } from "./openLog";
import { UserError } from "./userError";

/** The formula that would be inserted on a row of the log's sheet. */
export function formulaFor(opened: OpenedLog, help: FunctionHelp, row = firstRow(opened)): string {
  return filledFormula(help, logReferences(opened, row));
}

/**
 * Puts a function into the selected cell with the workbook's own log filled in: beside a complaint with the cells of
 * its row, anywhere else with those of the first one. Gives the address of the cell.
 */
export async function insertFunction(opened: OpenedLog, help: FunctionHelp): Promise<string> {
  const { sheet, row } = await selectedCell();
  const first = firstRow(opened);
  const isBeside = sheet === opened.found.sample.sheet && row >= first && row <= lastRow(opened);
  const { address, isWritten } = await writeFormula(formulaFor(opened, help, isBeside ? row : first));
  if (isWritten) return address;
  throw new UserError(
    "cellInUse",
    `The cell ${address} holds something already. Select an empty cell, and insert the function there.`,
  );
}

function firstRow({ reading }: OpenedLog): number {
  return reading.layout.headerRow + 1;
}

function lastRow({ found }: OpenedLog): number {
  const { used } = found.sample;
  return used.row + used.rowCount - 1;
}
