import type { Cell } from "@cj-tech-master/excelts";
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { dateSystemOf } from "../book/cellValues";
import { forEachFormula } from "../book/sheetFormulas";
import type { AddInFunctions } from "./addInFunctions";
import { type DefinedName, definedNames } from "./definedNames";
import { type KnownNames, engineFormula } from "./engineFormula";
import { NAMESPACE } from "../book/formulaNames";
import { type Spills, spillsOf } from "./spills";
import { type FormulaTable, formulaTables } from "./tables";

/** What the formulas of a workbook are calculated with. */
export interface FormulaContext {
  readonly book: Book;
  readonly functions: AddInFunctions | undefined;
  readonly tables: readonly FormulaTable[];
  readonly names: readonly DefinedName[];
  readonly spills: Spills;
  /** The cells that hold formulas, with these as the engine takes them; undefined where it can't. */
  readonly formulas: ReadonlyMap<Cell, string | undefined>;
}

/** Functions that the engine has, but gets wrong: days past the end of a month, weeks by a day, a count for a date. */
const MISTAKEN = ["EDATE", "ISOWEEKNUM", "WORKDAY.INTL"];
const ENGINE_FUNCTIONS = new Set(
  [...ALL_IMPLEMENTED_FUNCTIONS_SET].map(String).filter((name) => !MISTAKEN.includes(name)),
);

export function formulaContext(book: Book, functions: AddInFunctions | undefined): FormulaContext {
  const [tables, names] = [formulaTables(book), definedNames(book)];
  const known = knownNames(functions, tables, names);
  const formulas = new Map<Cell, string | undefined>();
  for (const sheet of book.file.worksheets) {
    forEachFormula(sheet, (cell) => {
      const formula = engineFormula(cell.formula ?? "", known, tableOf(cell, tables));
      // The engine's dates are those of the other system.
      formulas.set(cell, dateSystemOf(book) === 1904 ? undefined : formula);
    });
  }
  return { book, functions, tables, names, spills: spillsOf(book), formulas };
}

/** What formulas may name. */
export function knownNames(
  functions: AddInFunctions | undefined,
  tables: readonly FormulaTable[],
  names: readonly DefinedName[],
): KnownNames {
  const own = new Set(functions?.metadata.functions.map(({ name }) => formulaName(name)));
  return {
    isFunction: (name) => ENGINE_FUNCTIONS.has(name) || own.has(name),
    names: names.map(({ name }) => name),
    tables,
  };
}

/** `COMPLAINTS.DUE_DATE`. */
export function formulaName(name: string): string {
  return `${NAMESPACE}.${name}`.toUpperCase();
}

function tableOf({ worksheet, row, col }: Cell, tables: readonly FormulaTable[]): string | undefined {
  return tables.find(
    ({ range }) =>
      range.sheet === worksheet &&
      row > range.row &&
      row <= range.row + range.rowCount &&
      col > range.column &&
      col <= range.column + range.columnCount,
  )?.name;
}
