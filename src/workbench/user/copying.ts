import {
  type Cell,
  type CellFormulaValue,
  type CellValue,
  type Style,
  ValueType,
} from "@cj-tech-master/excelts";
import Papa from "papaparse";
import { type CellRange, ROW_COUNT, cellRange, requireWritable } from "../book/book";
import { dateSystemOf, forEachCell, numberFormatOf, readCells, valueOf } from "../book/cellValues";
import { noteEdit } from "../book/edits";
import { isRowHidden } from "../book/hiddenRows";
import { shownValue } from "../book/shownValue";
import { usedRange } from "../book/usedRange";
import { usedPart } from "./cellStates";
import { changeCells } from "./changeCells";
import { typeText } from "./editedText";
import { shiftedFormula } from "../book/shiftedFormula";

/** Cells that were copied or cut, and the text that other programs get for them. */
export interface Copied {
  readonly range: CellRange;
  readonly isCut: boolean;
  readonly text: string;
}

const TAB = "\t";

/** Copies cells as Excel does: other programs get what they show, a line a row and tabs between. Hidden rows stay behind. */
export function copyCells(range: CellRange, isCut: boolean): Copied {
  const copied = usedPart(range) ?? { ...range, rowCount: 1, columnCount: 1 };
  const { book, sheet, row } = copied;
  const shown = (cell: Cell | undefined): string =>
    shownValue(valueOf(cell, book), numberFormatOf(cell), dateSystemOf(book)).text;
  const lines = readCells(copied, shown).filter((_, down) => !isRowHidden(sheet, row + down));
  return { range: copied, isCut, text: Papa.unparse(lines, { delimiter: TAB, newline: "\r\n" }) };
}

/** Pastes cells of a workbook with their formulas and looks; those that were cut go from where they were. */
export function pasteCells(target: CellRange, { range, isCut }: Copied): void {
  requireWritable(target.sheet);
  if (isCut) requireWritable(range.sheet);
  const lines = isCut ? cutLines(range) : copiedLines(range);
  const pasted = filledArea(target, lines, isCut);
  changeCells({ step: "pasting", ranges: isCut ? [range, pasted] : [pasted], selected: pasted }, () => {
    if (isCut)
      forEachCell(range, (cell) => {
        put(cell, undefined, [0, 0]);
      });
    forEachCell(pasted, (cell, down, right) => {
      const copy = lines[down % lines.length]?.[right % range.columnCount];
      const way = copy ? ([cell.row - copy.row, cell.col - copy.column] as const) : ([0, 0] as const);
      put(cell, copy, isCut ? [0, 0] : way);
    });
    for (const changed of isCut ? [range, pasted] : [pasted]) changed.book.onWritten(changed);
  });
}

/** Pastes a text of any program: each line into a row, what is between its tabs into cells, as if it had been typed. */
export function pasteText(target: CellRange, text: string): void {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/u, ""), { delimiter: TAB });
  const columnCount = Math.max(1, ...data.map(({ length }) => length));
  const lines = data.map((line) => Array.from({ length: columnCount }, (_, index) => line[index] ?? ""));
  if (lines.length === 0) return;
  const pasted = filledArea(target, lines, false);
  changeCells({ step: "pasting", ranges: [pasted], selected: pasted }, () => {
    for (let down = 0; down < pasted.rowCount; down++)
      for (let right = 0; right < pasted.columnCount; right++) {
        const area = { row: pasted.row + down, column: pasted.column + right, rowCount: 1, columnCount: 1 };
        typeText(cellRange(pasted, area), lines[down % lines.length]?.[right % columnCount] ?? "");
      }
  });
}

/** A cell as it was when it was copied. */
interface CellCopy {
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  readonly value: CellValue;
  readonly style: Partial<Style>;
}

type Lines = readonly (readonly (CellCopy | undefined)[])[];

function cutLines(range: CellRange): Lines {
  return readCells(range, (cell) => (cell && cell.type !== ValueType.Merge ? copyOf(cell) : undefined));
}

function copiedLines(range: CellRange): Lines {
  return cutLines(range).filter((_, down) => !isRowHidden(range.sheet, range.row + down));
}

function copyOf(cell: Cell): CellCopy {
  const { row, col: column, formula, value, style } = cell;
  return { row, column, formula, value, style: { ...style } };
}

function put(cell: Cell, copy: CellCopy | undefined, [down, right]: readonly [number, number]): void {
  if (cell.type === ValueType.Merge) return;
  const formula = copy?.formula;
  cell.value =
    formula === undefined || formula === ""
      ? (copy?.value ?? null)
      : { formula: shiftedFormula(formula, down, right), ...resultOf(copy?.value) };
  cell.style = { ...copy?.style };
  noteEdit(cell, "hasOtherContent");
  noteEdit(cell, "hasOtherLook");
}

/** What a formula gave where it was copied is shown until it is calculated anew. */
function resultOf(value: CellValue | undefined): Pick<CellFormulaValue, "result"> {
  return typeof value === "object" && value !== null && "result" in value ? { result: value.result } : {};
}

/** Where cells are pasted: all that is selected where they fill it a whole number of times, else as many as they are. */
function filledArea(target: CellRange, lines: readonly (readonly unknown[])[], isCut: boolean): CellRange {
  const [rows, columns] = [lines.length, lines[0]?.length ?? 1];
  const used = usedRange(target.book, target.sheet, false);
  const end = Math.max((used?.row ?? 0) + (used?.rowCount ?? 1), target.row + rows);
  // A whole column is filled as far as the sheet is used.
  const rowCount = target.rowCount === ROW_COUNT ? end - target.row : target.rowCount;
  const isFilled = !isCut && rowCount % rows === 0 && target.columnCount % columns === 0;
  const size = isFilled
    ? { rowCount, columnCount: target.columnCount }
    : { rowCount: rows, columnCount: columns };
  return cellRange(target, { row: target.row, column: target.column, ...size });
}
