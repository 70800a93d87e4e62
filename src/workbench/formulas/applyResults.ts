import type { Cell, CellErrorValue } from "@cj-tech-master/excelts";
import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import { localAddress } from "../book/address";
import { type Book, type CellRange, cellRange } from "../book/book";
import { noteResult, spillAddress } from "../book/results";
import { type PlainValue, forEachCell, valueOf } from "../book/cellValues";
import { ERRORS } from "../book/typedValue";
import { sheetId } from "./engineWorkbook";
import { showIn } from "./numberFormats";
import { type Spills, clearSpill } from "./spills";

/** What the engine calculated of a workbook, which it knows by the name of a unit. */
interface EngineRun {
  readonly book: Book;
  readonly unit: string;
  readonly data: IAllRuntimeData;
}

/** A formula that the engine calculated, and what it gives to each of its cells. */
interface FormulaResult {
  readonly cell: Cell;
  readonly range: CellRange;
  readonly values: readonly (readonly ResultValue[])[];
}

type ResultValue = string | number | boolean | CellErrorValue;

export interface AppliedResults {
  readonly calculated: readonly Cell[];
  /** Where formulas spilled before that spill elsewhere now, or not at all: what saw them there is to see it. */
  readonly left: readonly CellRange[];
}

/** Puts into the cells of formulas, and into those that they spill over, what the engine calculated. */
export function applyResults(
  { book, unit, data }: EngineRun,
  spills: Spills,
  formatOf: (cell: Cell) => string | undefined,
): AppliedResults {
  const results = formulaResults({ book, unit, data });
  const left = results.flatMap(({ cell, range }) => {
    const before = spills.get(cell)?.range;
    clearSpill(spills, cell);
    return before && localAddress(before) !== localAddress(range) ? [before] : [];
  });
  for (const result of results) applyResult(book, result, spills, formatOf(result.cell));
  return { calculated: results.map(({ cell }) => cell), left };
}

const SPILL = "#SPILL!";

function formulaResults({ book, unit, data }: EngineRun): FormulaResult[] {
  const results: FormulaResult[] = [];
  for (const sheet of book.file.worksheets) {
    const id = sheetId(sheet);
    const ranges = data.arrayFormulaRange[unit]?.[id];
    const spilled = data.arrayFormulaCellData[unit]?.[id];
    data.unitData[unit]?.[id]?.forValue((row, column, value) => {
      const cell = sheet.findRow(row + 1)?.findCell(column + 1);
      if (cell?.formula === undefined) return;
      const first = resultValue(value);
      const range = ranges?.[row]?.[column];
      const isSpilled = range !== undefined && first !== SPILL;
      results.push({
        cell,
        range: isSpilled
          ? bookRange(book, cell, range)
          : cellRange({ book, sheet }, { row, column, rowCount: 1, columnCount: 1 }),
        values: isSpilled ? valuesOf(range, (r, c) => spilled?.getValue(r, c) ?? null) : [[first]],
      });
    });
  }
  return results;
}

function bookRange(book: Book, { worksheet }: Cell, range: IRange): CellRange {
  const { startRow, startColumn, endRow, endColumn } = range;
  const place = { book, sheet: worksheet };
  return cellRange(place, {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  });
}

type CellAt = (row: number, column: number) => Nullable<ICellData>;

function valuesOf({ startRow, startColumn, endRow, endColumn }: IRange, at: CellAt): ResultValue[][] {
  return Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_none, right) =>
      resultValue(at(startRow + down, startColumn + right)),
    ),
  );
}

/** A blank that a formula gives is 0; the newer errors, which a file can't hold, are their texts. */
function resultValue(cell: Nullable<ICellData>): ResultValue {
  const value = cell?.v ?? 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  const error = ERRORS.find((one) => one === value);
  if (error) return { error };
  return isEngineError(value) ? { error: "#VALUE!" } : value;
}

/** The engine has errors that Excel has not. */
function isEngineError(value: unknown): boolean {
  return value === "#CYCLE!" || value === "#ERROR!" || value === "#GETTING_DATA";
}

function applyResult(
  book: Book,
  { cell, range, values }: FormulaResult,
  spills: Spills,
  format: string | undefined,
): void {
  const isArray = range.rowCount > 1 || range.columnCount > 1;
  const plain: PlainValue[][] = [];
  forEachCell(range, (one, down, right) => {
    const value = values[down]?.[right] ?? 0;
    noteResult(book, one);
    if (one !== cell) one.value = value;
    else if (isArray)
      one.value = {
        formula: cell.formula ?? "",
        result: value,
        shareType: "array",
        ref: localAddress(range),
      };
    else setResult(one, value);
    showIn(one, value, format);
    (plain[down] ??= [])[right] = valueOf(one, book);
  });
  if (isArray) spills.set(cell, { range, values: plain });
}

/** Gives a formula of one cell its result. */
export function setResult(cell: Cell, result: ResultValue): void {
  const spilled = spillAddress(cell);
  const wasSpilled = spilled !== undefined && spilled !== cell.address;
  cell.value = wasSpilled
    ? { formula: cell.formula ?? "", result }
    : Object.assign({}, cell.value, { result });
}
