import { runWrite } from "../host/runWrite";
import { pointsOfDigits } from "./cellInput";
import { type KeptCells, keptCells, loadCells, restoreCells } from "./keptCells";
import { type PutBack, putBackCells } from "./putBackCells";
import {
  FORMULA_COLUMN_WIDTH,
  type FormulaColumn,
  type TableColumn,
  addTableColumn,
  loadTableColumns,
  removeTableColumns,
} from "./tableColumns";
import { loadWritable } from "./writableSheets";

/** Where columns are added: at the end of a table, or in the cells from one on, counted from 0. */
export type ColumnsLocation =
  | { readonly sheet: string; readonly table: string }
  | { readonly sheet: string; readonly row: number; readonly column: number };

/** Columns that are to be added together. */
export interface ColumnsToAdd {
  readonly place: ColumnsLocation;
  readonly columns: readonly FormulaColumn[];
}

/** Columns that were added, and how to put back what was there; or the cells that are in the way. */
export type AddedColumns<T> =
  { readonly kind: "added"; readonly putBack: PutBack } | { readonly kind: "occupied"; readonly by: T };

/**
 * Adds columns to all sheets of a log, or to none, in two round trips: never over cells that hold something, nor where
 * one of the sheets is protected.
 */
export async function addColumns<T extends ColumnsToAdd>(wanted: readonly T[]): Promise<AddedColumns<T>> {
  let kept: readonly KeptCells[] = [];
  let begun: readonly TableColumn[] = [];
  return runWrite(
    async (context): Promise<AddedColumns<T>> => {
      const writable = loadWritable(
        context,
        wanted.map(({ place }) => place.sheet),
      );
      const cells = wanted.flatMap((one) => requestCells(context, one));
      const columns = wanted.flatMap(tableColumns);
      const there = loadTableColumns(context, columns);
      await context.sync();
      const sheetOf = writable();
      const occupied =
        cells.find(({ range }) => holdsSomething(range))?.one ?? occupiedTable(wanted, there());
      if (occupied) return { kind: "occupied", by: occupied };
      const found = cells.map(({ one, range, widths }) => ({
        one,
        range,
        before: {
          ...keptCells(sheetOf(one.place.sheet), range),
          widths: widths.map(({ format }) => format.columnWidth),
        },
      }));
      [kept, begun] = [found.map(({ before }) => before), columns];
      for (const { one, range } of found) writeCells(range, one.columns);
      const added = columns.map((one) => ({ one, body: addTableColumn(context, one).load("formulas") }));
      for (const { range } of found) range.load("formulas");
      await context.sync();
      const written = found.map(({ before, range }) => ({ before, after: range.formulas }));
      const after = added.map(({ one, body }) => ({ ...one, after: body.formulas }));
      return { kind: "added", putBack: () => putBackCells(written, after) };
    },
    async () => {
      await restoreCells(kept);
      await removeTableColumns(begun);
    },
  );
}

function tableColumns({ place, columns }: ColumnsToAdd): TableColumn[] {
  if (!("table" in place)) return [];
  return columns.map((column) => ({ sheet: place.sheet, table: place.table, column }));
}

interface CellRequest<T> {
  readonly one: T;
  readonly range: Excel.Range;
  /** A range a column. */
  readonly widths: readonly Excel.Range[];
}

function requestCells<T extends ColumnsToAdd>({ workbook }: Excel.RequestContext, one: T): CellRequest<T>[] {
  const { place, columns } = one;
  if ("table" in place) return [];
  const rowCount = 1 + (columns[0]?.formulas.length ?? 0);
  const range = workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row, place.column, rowCount, columns.length);
  const widths = columns.map((_, index) => range.getColumn(index).load("format/columnWidth"));
  return [{ one, range: loadCells(range), widths }];
}

function holdsSomething({ formulas }: Excel.Range): boolean {
  return formulas.some((line) => line.some((formula) => formula !== ""));
}

/** The columns to add of which a table has one by now. */
function occupiedTable<T extends ColumnsToAdd>(
  wanted: readonly T[],
  there: readonly { readonly added: TableColumn }[],
): T | undefined {
  return wanted.find(({ columns }) => there.some(({ added }) => columns.includes(added.column)));
}

function writeCells(range: Excel.Range, columns: readonly FormulaColumn[]): void {
  const lines = [columns[0]?.formulas ?? []].flatMap((formulas) => ["", ...formulas]);
  range.numberFormat = lines.map((_, row) =>
    columns.map(({ numberFormat }) => (row === 0 ? "General" : numberFormat)),
  );
  range.formulas = lines.map((_, row) =>
    columns.map(({ header, formulas }) => (row === 0 ? header : (formulas[row - 1] ?? ""))),
  );
  range.format.columnWidth = pointsOfDigits(FORMULA_COLUMN_WIDTH);
}
