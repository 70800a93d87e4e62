import type { Worksheet } from "@cj-tech-master/excelts";
import { NAMESPACE, shownFormula } from "../book/formulaNames";
import type { AddInFunctions } from "../formulas/addInFunctions";
import { ownFunctions } from "../formulas/ownFunctions";
import { hasFormulas } from "../book/sheetFormulas";
import type { WorkbenchWorkbook } from "../openWorkbook";

/** Calculates a workbook in which formulas call the add-in. Any other shows what Excel last calculated in it. */
export async function calculateAddInFormulas(
  workbook: WorkbenchWorkbook,
  functions: () => Promise<AddInFunctions> = ownFunctions,
): Promise<void> {
  const { book } = workbook;
  if (!book.file.worksheets.some(callsAddIn)) return;
  workbook.activate();
  await workbook.calculate({ functions: await functions() });
}

function callsAddIn(sheet: Worksheet): boolean {
  return hasFormulas(sheet, (formula) => shownFormula(formula).toUpperCase().includes(`${NAMESPACE}.`));
}
