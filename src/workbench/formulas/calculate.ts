import type { Cell } from "@cj-tech-master/excelts";
import { addressOf, rangeOfAddress } from "../book/address";
import { type Book, type CellRange, intersection, wholeSheet } from "../book/book";
import { valueOf } from "../book/cellValues";
import { noteResult, spillAddress } from "../book/results";
import { AddInFunction } from "./addInFunction";
import type { AddInFunctions } from "./addInFunctions";
import { type AppliedResults, applyResults, setResult } from "./applyResults";
import { cycles } from "./cycles";
import { type EngineResults, nextUnit, runEngine } from "./engine";
import { engineRange, engineSpills, engineWorkbook, sheetId } from "./engineWorkbook";
import { type GatheredCalls, gatheredCalls } from "./gatheredCalls";
import { type FormulaContext, formulaContext, formulaName } from "./formulaContext";
import { shownFormula } from "../book/formulaNames";
import { formatOfFormula } from "./numberFormats";
import { clearSpill } from "./spills";

export interface CalculateOptions {
  /** What answers the formulas that call the add-in; without it they keep what they show. */
  readonly functions?: AddInFunctions;
  /** The cells that were changed: they and what depends on them is calculated. Without it, everything is. */
  readonly changed?: readonly CellRange[];
}

/** What a calculation came to; cells as `Log!A1`. */
export interface Calculation {
  readonly calculated: readonly string[];
  /** Formulas that are not understood here: they show what they showed, or `#NAME?` where they showed nothing. */
  readonly kept: readonly string[];
  /** Formulas that depend on themselves, of which Excel warns: they show 0. */
  readonly circular: readonly string[];
}

/** Functions that Excel calculates each time, whatever was changed. */
const VOLATILE = /(?<![\w.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/iu;

/** Spills that make room for one another are followed so many times, lest it never ends. */
const MOST_ROUNDS = 10;

/** Calculates the formulas of a workbook as Excel would, and puts what they give into their cells. */
export async function calculate(book: Book, options: CalculateOptions = {}): Promise<Calculation> {
  const context = formulaContext(book, options.functions);
  const kept = keepUnknown(context);
  const [calculated, circular] = [new Set<Cell>(), new Set<Cell>()];
  let changed = options.changed
    ? [...options.changed, ...alwaysCalculated(context)]
    : book.file.worksheets.map((sheet) => wholeSheet(book, sheet));
  for (let round = 0; round < MOST_ROUNDS && changed.length > 0; round++) {
    const results = await runRound(context, changed, circular);
    for (const cell of results.calculated) calculated.add(cell);
    changed = [...results.left];
  }
  const addresses = (cells: Iterable<Cell>): string[] =>
    Array.from(cells, (cell) => addressOf(rangeOf(book, cell)));
  return { calculated: addresses(calculated), kept: addresses(kept), circular: addresses(circular) };
}

/** Calculates what depends on some cells once; the formulas that depend on themselves are added to `circular`. */
async function runRound(
  context: FormulaContext,
  cells: readonly CellRange[],
  circular: Set<Cell>,
): Promise<AppliedResults> {
  const { book, spills, functions } = context;
  const orphans = clearOrphans(context);
  const changed = [...cells, ...touchedSpills(context, cells), ...orphans];
  const first = await run(context, changed, new Set());
  const own = cellsOf(context, cycles(first.dependencies));
  for (const cell of own) {
    circular.add(cell);
    noteResult(book, cell);
    setResult(cell, 0);
  }
  const { unit, data } = own.size > 0 ? await run(context, changed, own) : first;
  return applyResults({ book, unit, data }, spills, (cell) =>
    formatOfFormula(shownFormula(cell.formula ?? ""), functions?.numberFormats ?? {}),
  );
}

interface Run extends EngineResults {
  readonly unit: string;
}

/** Calculates without the formulas of some cells, which are values to the others. */
async function run(
  context: FormulaContext,
  changed: readonly CellRange[],
  without: ReadonlySet<Cell>,
): Promise<Run> {
  const { book, spills, formulas, names, tables, functions } = context;
  const calls = functions && gatheredCalls(functions.invoke);
  for (;;) {
    const unit = nextUnit();
    const results = await runEngine({
      workbook: engineWorkbook(book, unit, spills, (cell) =>
        without.has(cell) ? undefined : formulas.get(cell),
      ),
      spills: engineSpills(unit, spills),
      names,
      tables,
      functions: engineFunctions(context, calls),
      changed: changed.map((range) => ({ sheetId: sheetId(range.sheet), range: engineRange(range) })),
    });
    if (!(await calls?.settle())) return { ...results, unit };
  }
}

function engineFunctions({ book, functions }: FormulaContext, calls?: GatheredCalls): AddInFunction[] {
  if (!functions || !calls) return [];
  const { metadata } = functions;
  return metadata.functions.map(
    (description) =>
      new AddInFunction(formulaName(description.name), metadata, description, (id, args, place) => {
        const sheet = book.file.worksheets.find((one) => sheetId(one) === place.sheetId);
        const cell = sheet?.getCell(place.row + 1, place.column + 1);
        return calls.answerTo(id, args, cell ? addressOf(rangeOf(book, cell)) : "");
      }),
  );
}

function rangeOf(book: Book, cell: Cell): CellRange {
  return rangeOfAddress(book, cell.worksheet, cell.address);
}

/** Takes away what formulas spilled that are there no longer or are others by now, and gives where that was. */
function clearOrphans({ book, spills }: FormulaContext): CellRange[] {
  return [...spills].flatMap(([anchor, { range }]) => {
    const isThere = book.file.worksheets.includes(range.sheet) && spillAddress(anchor) !== undefined;
    if (isThere) return [];
    clearSpill(spills, anchor);
    return [range];
  });
}

/** The spills in which something was changed: what is typed into one takes its room. */
function touchedSpills({ spills }: FormulaContext, changed: readonly CellRange[]): CellRange[] {
  return [...spills.values()]
    .map(({ range }) => range)
    .filter((range) => changed.some((one) => intersection(range, one)));
}

/** What is calculated whatever was changed: volatile formulas, and those that found no room for what they give. */
function alwaysCalculated({ book, formulas }: FormulaContext): CellRange[] {
  return [...formulas].flatMap(([cell, formula]) =>
    (formula !== undefined && VOLATILE.test(formula)) || valueOf(cell, book) === "#SPILL!"
      ? [rangeOf(book, cell)]
      : [],
  );
}

/** Leaves the formulas that can't be calculated what they show, or says that it does not know them. */
function keepUnknown({ book, formulas }: FormulaContext): Cell[] {
  const unknown = [...formulas].filter(([, formula]) => formula === undefined).map(([cell]) => cell);
  for (const cell of unknown.filter((one) => valueOf(one, book) === "")) {
    noteResult(book, cell);
    setResult(cell, { error: "#NAME?" });
  }
  return unknown;
}

function cellsOf(
  { book }: FormulaContext,
  places: readonly { readonly subUnitId: string; readonly row: number; readonly column: number }[],
): Set<Cell> {
  return new Set(
    places.flatMap(({ subUnitId, row, column }) => {
      const sheet = book.file.worksheets.find((one) => sheetId(one) === subUnitId);
      return sheet ? [sheet.getCell(row + 1, column + 1)] : [];
    }),
  );
}
