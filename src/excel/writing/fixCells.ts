import type { CellLocation } from "../../engine/finding";
import type { CellValue } from "../../log/sheetTable";
import { runWrite } from "../host/runWrite";
import { textAsText } from "./cellInput";
import { type KeptCells, keptCells, loadCells, onlyCells, restoreCells } from "./keptCells";
import { type PutBack, putBackCells } from "./putBackCells";
import { loadWritable } from "./writableSheets";

/** A cell that is to hold something else, if it still holds what it did. */
export interface CellFix extends CellLocation {
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that it needs for it. */
  readonly format?: string;
}

/** What became of a cell: it was fixed, or left alone because it had changed or holds a formula. */
export type CellFate = "fixed" | "changed" | "formula";

/** Cells that were fixed, and how to put them back. */
export interface FixedCells {
  /** In the order in which they were asked for. */
  readonly fates: readonly CellFate[];
  readonly putBack: PutBack;
}

/** Cells right under one another, which are read and written together. */
type Run = readonly [CellFix, ...CellFix[]];

/**
 * Fixes cells, all or none: reads them again first, and writes in one round trip. Nothing is written where one of their
 * sheets is protected.
 */
export async function fixCells(fixes: readonly CellFix[]): Promise<FixedCells> {
  let kept: readonly KeptCells[] = [];
  return runWrite(
    async (context) => {
      const sheets = new Set(fixes.map(({ sheet }) => sheet));
      const writable = loadWritable(context, sheets);
      const looks = columnRuns(fixes).map((run) => ({ run, range: loadCells(rangeOf(context, run)) }));
      await context.sync();
      const sheetOf = writable();
      const fates = new Map<CellFix, CellFate>();
      const found = looks.map(({ run, range }) => {
        const cells = keptCells(sheetOf(run[0].sheet), range);
        run.forEach((fix, down) => fates.set(fix, fateOf(fix, cells.formulas[down]?.[0])));
        const isFixed = (down: number): boolean =>
          run.some((fix, at) => at === down && fates.get(fix) === "fixed");
        return { run, range, before: onlyCells(cells, isFixed) };
      });
      kept = found.map(({ before }) => before);
      for (const { run, range } of found) {
        writeRun(range, run, fates);
        range.load("formulas");
      }
      await context.sync();
      const written = found.map(({ before, range }) => ({ before, after: range.formulas }));
      return {
        fates: fixes.map((fix) => fates.get(fix) ?? "changed"),
        putBack: () => putBackCells(written),
      };
    },
    () => restoreCells(kept),
  );
}

function fateOf({ from }: CellFix, formula: CellValue | null | undefined): CellFate {
  if (typeof formula === "string" && formula.startsWith("=")) return "formula";
  return formula === from ? "fixed" : "changed";
}

function columnRuns(fixes: readonly CellFix[]): Run[] {
  const sorted = [...fixes].sort(
    (a, b) => compareNames(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: [CellFix, ...CellFix[]][] = [];
  for (const fix of sorted) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    if (run && above && isRightUnder(above, fix)) run.push(fix);
    else runs.push([fix]);
  }
  return runs;
}

function compareNames(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isRightUnder(above: CellLocation, cell: CellLocation): boolean {
  return above.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
}

function rangeOf({ workbook }: Excel.RequestContext, [first, ...more]: Run): Excel.Range {
  return workbook.worksheets
    .getItem(first.sheet)
    .getRangeByIndexes(first.row, first.column, 1 + more.length, 1);
}

/** Formats go before values, which Excel reads by them; what is null stays as it is. */
function writeRun(range: Excel.Range, run: Run, fates: ReadonlyMap<CellFix, CellFate>): void {
  const isFixed = (fix: CellFix): boolean => fates.get(fix) === "fixed";
  if (run.some((fix) => isFixed(fix) && fix.format !== undefined))
    range.numberFormat = run.map((fix) => [isFixed(fix) ? (fix.format ?? null) : null]);
  range.values = run.map((fix) => [isFixed(fix) ? typed(fix.to) : null]);
}

function typed(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? textAsText(value) : value;
}
