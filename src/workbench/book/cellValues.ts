import { type Cell, ValueType } from "@cj-tech-master/excelts";
import { type ExcelError, invalidArgument } from "../protocol/excelError";
import type { DateSystem } from "../../engine/calendar/serialDate";
import type { SheetCells } from "../file/cells/sheetCells";
import type { Book, CellRange } from "./book";
import { noteEdit } from "./edits";
import { shownFormula } from "./formulaNames";
import { type PackedSheet, packedSheet } from "./packedSheet";
import { hasFormulas } from "./sheetFormulas";
import { timeSerial } from "./timeSerial";
import { type TypedValue, typedValue } from "./typedValue";

/** What Excel gives as the value of a cell: a blank is an empty text, an error its text, a date its number. */
export type PlainValue = string | number | boolean;

/** How a workbook numbers its days. */
export function dateSystemOf({ file }: Book): DateSystem {
  return file.properties.date1904 === true ? 1904 : 1900;
}

/** A date of the file's library as the number that the file holds. */
function serialOf(date: Date, book: Book): number {
  return Math.round(timeSerial(date.getTime(), dateSystemOf(book)) * 1e9) / 1e9;
}

/** The value of a cell, or the result of its formula. */
export function valueOf(cell: Cell | undefined, book: Book): PlainValue {
  return !cell || cell.type === ValueType.Merge ? "" : plainValue(cell.value, book);
}

function plainValue(value: unknown, book: Book): PlainValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return serialOf(value, book);
  if (typeof value !== "object") return "";
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) return richText(value.richText);
  if ("hyperlink" in value && "text" in value) return plainValue(value.text, book);
  if ("formula" in value || "sharedFormula" in value)
    // The file's library reads the result "" as none, and formulas that give it are common.
    return "result" in value ? plainValue(value.result, book) : "";
  return "";
}

function richText(runs: readonly unknown[]): string {
  return runs
    .map((run) => (typeof run === "object" && run !== null && "text" in run ? String(run.text) : ""))
    .join("");
}

/** The formula of a cell with its sign, or its value. */
export function formulaOf(cell: Cell | undefined, book: Book): PlainValue {
  const formula = cell && cell.type !== ValueType.Merge ? cell.formula : undefined;
  return formula ? `=${shownFormula(formula)}` : valueOf(cell, book);
}

export function numberFormatOf(cell: Cell | undefined): string {
  return formatText(cell?.numFmt);
}

/** A number format as Excel gives it. */
export function formatText(format: unknown): string {
  return typeof format === "string" && format !== "" ? format : "General";
}

/** The values of the cells of a range. */
export function valuesIn(range: CellRange): PlainValue[][] {
  return (
    readPacked<PlainValue>(range, "", ({ cells }, cell) => cells.valueOf(cell)) ??
    readCells(range, (cell) => valueOf(cell, range.book))
  );
}

/** The formulas of the cells of a range, with their signs, or the values. */
export function formulasIn(range: CellRange): PlainValue[][] {
  return hasFormulas(range.sheet) ? readCells(range, (cell) => formulaOf(cell, range.book)) : valuesIn(range);
}

/** The number formats of the cells of a range. */
export function numberFormatsIn(range: CellRange): string[][] {
  return (
    readPacked(range, "General", ({ cells, numberFormatOf }, cell) => numberFormatOf(cells.styleOf(cell))) ??
    readCells(range, numberFormatOf)
  );
}

type OpenedSheet = Pick<PackedSheet, "numberFormatOf"> & { readonly cells: SheetCells };

/** For each cell of a packed sheet what a function makes of it; undefined where the sheet is packed no longer. */
function readPacked<T>(
  { sheet, row, column, rowCount, columnCount }: CellRange,
  blank: T,
  read: (sheet: OpenedSheet, cell: number) => T,
): T[][] | undefined {
  const packed = packedSheet(sheet);
  if (!packed) return undefined;
  const opened = { ...packed, cells: packed.cells() };
  return Array.from({ length: rowCount }, (_, down) => {
    const line = new Array<T>(columnCount).fill(blank);
    opened.cells.forEachIn(row + down + 1, (cell, number) => {
      const right = number - 1 - column;
      if (right >= 0 && right < columnCount) line[right] = read(opened, cell);
    });
    return line;
  });
}

/**
 * Puts into a cell what Excel would make of it as if someone had typed it; null leaves the cell as it is. Of merged
 * cells only the first holds anything.
 */
export function typeInto(cell: Cell, value: unknown, dateSystem: DateSystem): void {
  if (value === null || value === undefined) return;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw invalidArgument("a cell takes a text, a number or TRUE or FALSE");
  }
  const typed: TypedValue =
    typeof value === "string" ? typedValue(value, numberFormatOf(cell), dateSystem) : { value };
  if (cell.type === ValueType.Merge) return;
  noteEdit(cell, "hasOtherContent");
  cell.value = typed.value;
  if (typed.numberFormat === undefined || numberFormatOf(cell) !== "General") return;
  noteEdit(cell, "hasOtherLook");
  cell.numFmt = typed.numberFormat;
}

/** For each cell of a range what a function makes of it; cells that the file has nothing of are undefined. */
export function readCells<T>(range: CellRange, read: (cell: Cell | undefined) => T): T[][] {
  return Array.from({ length: range.rowCount }, (_, down) => {
    const row = range.sheet.findRow(range.row + down + 1);
    return Array.from({ length: range.columnCount }, (_, right) =>
      read(row?.findCell(range.column + right + 1) ?? undefined),
    );
  });
}

/** Does something with each cell of a range. */
export function forEachCell(range: CellRange, act: (cell: Cell, down: number, right: number) => void): void {
  for (let down = 0; down < range.rowCount; down++) {
    const row = range.sheet.getRow(range.row + down + 1);
    for (let right = 0; right < range.columnCount; right++)
      act(row.getCell(range.column + right + 1), down, right);
  }
}

export function sizeMismatch(): ExcelError {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size of the range",
  );
}

/** Sets each cell of a range from a matrix of its very size, or all from one value; null is neither. */
export function setCells(range: CellRange, values: unknown, set: (cell: Cell, value: unknown) => void): void {
  if (values === null || values === undefined)
    throw invalidArgument("null stands for a cell, not for all of them");
  if (!Array.isArray(values)) {
    forEachCell(range, (cell) => {
      set(cell, values);
    });
    return;
  }
  const matrix: readonly unknown[] = values;
  const fits =
    matrix.length === range.rowCount &&
    matrix.every((line) => Array.isArray(line) && line.length === range.columnCount);
  if (!fits) throw sizeMismatch();
  forEachCell(range, (cell, down, right) => {
    const line: unknown = matrix[down];
    set(cell, Array.isArray(line) ? line[right] : undefined);
  });
}
