import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { packedSheet } from "./packedSheet";

/** Whether any cell of a sheet holds a formula, or one for which `isMeant` says so of its text in the file. */
export function hasFormulas(sheet: Worksheet, isMeant: (formula: string) => boolean = () => true): boolean {
  const packed = packedSheet(sheet);
  if (packed)
    return packed.mayHaveFormulas && [...packed.cells().formulas.values()].some(({ text }) => isMeant(text));
  let found = false;
  forEachFormula(sheet, ({ formula = "" }) => {
    found ||= isMeant(formula);
  });
  return found;
}

/** Does something with each cell of a sheet that holds a formula. */
export function forEachFormula(sheet: Worksheet, act: (cell: Cell) => void): void {
  if (packedSheet(sheet) && !hasFormulas(sheet)) return;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula !== undefined && cell.formula !== "") act(cell);
    });
  });
}
