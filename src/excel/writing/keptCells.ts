import type { CellValue, SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { textAsText } from "./cellInput";

/** A sheet by its id, which stays the same whatever it is called, and the name that it had. */
export interface KeptSheetName {
  readonly id: string;
  readonly name: string;
}

/** What cells held at some time, to be put back. Those that are null are none of the add-in's business. */
export interface KeptCells {
  readonly sheet: KeptSheetName;
  readonly area: SheetArea;
  readonly formulas: readonly (readonly (CellValue | null)[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** What has to be typed to have it again. */
  readonly typed: readonly (readonly (CellValue | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  /** The widths of their columns in points, where they were changed. */
  readonly widths?: readonly number[];
}

/** Asks for all that is kept of cells. */
export function loadCells(range: Excel.Range): Excel.Range {
  return range.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
}

/** What Excel answered. */
export function keptCells({ id, name }: KeptSheetName, range: Excel.Range): KeptCells {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const formulas: CellValue[][] = range.formulas;
  const formats: string[][] = range.numberFormat;
  const area = { row, column, rowCount, columnCount };
  const values: CellValue[][] = range.values;
  return { sheet: { id, name }, area, formulas, typed: typedAgain(formulas, values), values, formats };
}

/** The same with what was seen in place of each formula. */
export function withoutFormulas(kept: KeptCells): KeptCells {
  return { ...kept, formulas: kept.values, typed: typedAgain(kept.values, kept.values) };
}

/** Only some of the cells: those that are wanted, by row and column from the first of the area. */
export function onlyCells(kept: KeptCells, isWanted: (down: number, right: number) => boolean): KeptCells {
  const only = <T>(lines: readonly (readonly T[])[]): (T | null)[][] =>
    lines.map((line, down) => line.map((cell, right) => (isWanted(down, right) ? cell : null)));
  return { ...kept, formulas: only(kept.formulas), typed: only(kept.typed), formats: only(kept.formats) };
}

/** Error values, which are typed as they are shown. */
const ERROR = /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/u;

/** A text needs its apostrophe, or `1/2` becomes a date; a formula, which is not its own value, must have none. */
function typedAgain(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): CellValue[][] {
  return formulas.map((line, down) =>
    line.map((formula, right) => {
      const isText = typeof formula === "string" && formula !== "" && formula === values[down]?.[right];
      return isText && !ERROR.test(formula) ? textAsText(formula) : formula;
    }),
  );
}

/** Writes what cells held. Formats go before values, which Excel reads by them; cells that are null stay. */
export function writeKept(sheet: Excel.Worksheet, { area, typed, formats, widths }: KeptCells): void {
  const { row, column, rowCount, columnCount } = area;
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.numberFormat = formats.map((line) => [...line]);
  range.formulas = typed.map((line) => [...line]);
  widths?.forEach((width, right) => {
    range.getColumn(right).format.columnWidth = width;
  });
}

/** Puts cells back after a write that failed. Where Excel refuses, says which cells to look at. */
export async function restoreCells(kept: readonly KeptCells[]): Promise<void> {
  if (kept.length === 0) return;
  try {
    await runExcel(async (context) => {
      for (const cells of kept) writeKept(context.workbook.worksheets.getItem(cells.sheet.id), cells);
      await context.sync();
    });
  } catch (cause) {
    const where = kept.slice(0, MOST_NAMED).map(({ sheet, area }) => `${sheet.name}!${areaAddress(area)}`);
    const more = kept.length > MOST_NAMED ? " and others" : "";
    throw new ExcelFailure(
      "unfinished",
      `Some cells may have been changed already. Look at ${where.join(", ")}${more}.`,
      { cause },
    );
  }
}

/** So many areas are named in a sentence. */
const MOST_NAMED = 5;
