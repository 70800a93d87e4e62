import type { Worksheet } from "@cj-tech-master/excelts";
import { NAMESPACE, shownFormula } from "../book/formulaNames";
import type { AddInFunctions } from "../formulas/addInFunctions";
import { forEachFormula } from "../formulas/spills";
import type { WorkbenchWorkbook } from "../openWorkbook";

/** The add-in's functions, which answer the formulas of a log's workbook; none are known here yet. */
const FUNCTIONS: AddInFunctions | undefined = undefined;

/** Calculates a workbook in which formulas call the add-in. Any other shows what Excel last calculated in it. */
export async function calculateAddInFormulas(
  workbook: WorkbenchWorkbook,
  functions: AddInFunctions | undefined = FUNCTIONS,
): Promise<void> {
  const { book } = workbook;
  if (functions && book.file.worksheets.some(callsAddIn)) await workbook.calculate({ functions });
}

function callsAddIn(sheet: Worksheet): boolean {
  let found = false;
  forEachFormula(sheet, ({ formula = "" }) => {
    found ||= shownFormula(formula).toUpperCase().includes(`${NAMESPACE}.`);
  });
  return found;
}
