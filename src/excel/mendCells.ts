import type { CellValue } from "../log/sheetTable";
import { textAsText } from "./cellInput";
import { runAsOneUndo } from "./runExcel";

/** A cell that is to hold something else, if it still holds what it did. Rows and columns from 0. */
export interface CellMend {
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that it needs for it. */
  readonly format?: string;
}

/** What became of a cell: it was mended, or left alone because it had changed or holds a formula. */
export type CellFate = "mended" | "changed" | "formula";

/**
 * Mends cells of a sheet: reads them again first, and writes in one round trip, which Excel undoes in one step. Gives
 * the fate of each, in their order.
 */
export async function mendCells(sheet: string, mends: readonly CellMend[]): Promise<CellFate[]> {
  const fates = new Map<CellMend, CellFate>();
  await runAsOneUndo(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const runs = columnRuns(mends);
    const ranges = runs.map((run) => rangeOf(worksheet, run).load("formulas"));
    await context.sync();
    runs.forEach((run, place) => {
      const formulas: CellValue[][] = ranges[place]?.formulas ?? [];
      run.forEach((mend, down) => fates.set(mend, fateOf(mend, formulas[down]?.[0])));
    });
    const standing = mends.filter((mend) => fates.get(mend) === "mended");
    for (const run of columnRuns(standing)) writeRun(rangeOf(worksheet, run), run);
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
  const sorted = [...mends].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellMend[][] = [];
  for (const mend of sorted) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    if (run && above?.column === mend.column && above.row + 1 === mend.row) run.push(mend);
    else runs.push([mend]);
  }
  return runs;
}

function rangeOf(sheet: Excel.Worksheet, run: readonly CellMend[]): Excel.Range {
  const [first] = run;
  return sheet.getRangeByIndexes(first?.row ?? 0, first?.column ?? 0, run.length, 1);
}

/** Formats go before values, which Excel reads by them; a format that is null stays as it is. */
function writeRun(range: Excel.Range, run: readonly CellMend[]): void {
  if (run.some(({ format }) => format !== undefined))
    range.numberFormat = run.map(({ format }) => [format ?? null]);
  range.values = run.map(({ to }) => [typeof to === "string" && to !== "" ? textAsText(to) : to]);
}
