import { nameElements } from "../file/definedNames";
import type { Book } from "../book/book";

/** A name that a workbook gives to cells, to a value or to a formula. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The names of a workbook that all its formulas may use, as its file has them. Those of one sheet are left out. */
export function definedNames({ source }: Book): DefinedName[] {
  if (!source) return [];
  return nameElements(source.file.textOf(source.workbook.part))
    .filter(({ sheetIndex, isOfPage }) => sheetIndex === undefined && !isOfPage)
    .map(({ name, formula }) => ({ name, formula }));
}
