import type { Worksheet } from "@cj-tech-master/excelts";
import { NAMESPACE, shownFormula } from "../book/formulaNames";
import { hasFormulas } from "../book/sheetFormulas";
import type { AddInFunctions } from "../formulas/addInFunctions";
import { type NamedCell, isToBeCalculated, notCalculated } from "../formulas/notCalculated";
import type { WorkbenchWorkbook } from "../openWorkbook";

/** The cells of which nobody knows what their formulas give. */
export type Uncalculated = readonly NamedCell[];

/**
 * Calculates a workbook in which formulas call the add-in, and one that Excel would calculate as it opens it. Any other
 * shows what Excel last calculated in it.
 */
export async function calculateFormulas(
  workbook: WorkbenchWorkbook,
  functions = ownFunctions,
): Promise<Uncalculated> {
  const { book } = workbook;
  const callsFunctions = book.file.worksheets.some(callsAddIn);
  if (!callsFunctions && !isToBeCalculated(book)) return [];
  const waiting = notCalculated(book);
  workbook.activate();
  const { kept, circular } = await workbook.calculate(callsFunctions ? { functions: await functions() } : {});
  const failed = new Set([...kept, ...circular]);
  return waiting.filter(({ address }) => failed.has(address));
}

/** The add-in's own functions; what describes them takes a second to load. */
async function ownFunctions(): Promise<AddInFunctions> {
  const own = await import("../formulas/ownFunctions");
  return own.ownFunctions();
}

function callsAddIn(sheet: Worksheet): boolean {
  return hasFormulas(sheet, (formula) => shownFormula(formula).toUpperCase().includes(`${NAMESPACE}.`));
}
