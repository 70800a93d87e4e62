import type { CellLocation } from "../../engine/finding";
import type { CellValue } from "../../log/sheetTable";
import { textAsText } from "./cellInput";
import { runAsOneUndo } from "../host/runExcel";

/** A cell that is to hold something else, if it still holds what it did. */
export interface CellMend extends CellLocation {
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that it needs for it. */
  readonly format?: string;
}

/** What became of a cell: it was mended, or left alone because it had changed or holds a formula. */
export type CellFate = "mended" | "changed" | "formula";

/**
 * Mends cells: reads them again first, and writes in one round trip, which Excel undoes in one step. Gives
 * the fate of each, in their order.
 */
export async function mendCells(mends: readonly CellMend[]): Promise<CellFate[]> {
  const fates = new Map<CellMend, CellFate>();
  await runAsOneUndo(async (context) => {
    const { worksheets } = context.workbook;
    const runs = columnRuns(mends);
    const ranges = runs.map((run) => rangeOf(worksheets, run).load("formulas"));
    await context.sync();
    runs.forEach((run, place) => {
      const formulas: CellValue[][] = ranges[place]?.formulas ?? [];
      run.forEach((mend, down) => fates.set(mend, fateOf(mend, formulas[down]?.[0])));
    });
    const standing = mends.filter((mend) => fates.get(mend) === "mended");
    for (const run of columnRuns(standing)) writeRun(rangeOf(worksheets, run), run);
    await context.sync();
  });
  return mends.map((mend) => fates.get(mend) ?? "changed");
}

function fateOf({ from }: CellMend, formula: CellValue | undefined): CellFate {
  if (typeof formula === "string" && formula.startsWith("=")) return "formula";
  return formula === from ? "mended" : "changed";
}

/** Cells under one another are read and written together. */
function columnRuns(mends: readonly CellMend[]): CellMend[][] {
  const sorted = [...mends].sort(
    (a, b) => compareNames(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: CellMend[][] = [];
  for (const mend of sorted) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    if (run && above && isRightUnder(above, mend)) run.push(mend);
    else runs.push([mend]);
  }
  return runs;
}

function compareNames(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isRightUnder(above: CellLocation, cell: CellLocation): boolean {
  return above.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
}

function rangeOf(sheets: Excel.WorksheetCollection, run: readonly CellMend[]): Excel.Range {
  const { sheet, row, column } = run[0] ?? { sheet: "", row: 0, column: 0 };
  return sheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
}

/** Formats go before values, which Excel reads by them; a format that is null stays as it is. */
function writeRun(range: Excel.Range, run: readonly CellMend[]): void {
  if (run.some(({ format }) => format !== undefined))
    range.numberFormat = run.map(({ format }) => [format ?? null]);
  range.values = run.map(({ to }) => [typeof to === "string" && to !== "" ? textAsText(to) : to]);
}
