import { pointsOfDigits } from "./cellInput";
import { runAsOneUndo } from "../host/runExcel";

/** A column of formulas under a header. */
export interface FormulaColumn {
  readonly header: string;
  /** One a row. */
  readonly formulas: readonly string[];
  readonly numberFormat: string;
}

/** In digits: a date has room. */
const WIDTH = 14;

/** Where columns are added: at the end of a table, or in the cells from one on, counted from 0. */
export type ColumnsPlace =
  { readonly table: string } | { readonly sheet: string; readonly row: number; readonly column: number };

/** Adds columns, in one step to undo. Says whether it did: never over cells that hold something. */
export async function addColumns(place: ColumnsPlace, columns: readonly FormulaColumn[]): Promise<boolean> {
  return runAsOneUndo(async (context) => {
    if ("table" in place) {
      const table = context.workbook.tables.getItem(place.table);
      for (const { header, formulas, numberFormat } of columns) {
        const added = table.columns.add(-1, [[header], ...formulas.map((formula) => [formula])]);
        const body = added.getDataBodyRange();
        body.numberFormat = formulas.map(() => [numberFormat]);
        body.format.columnWidth = pointsOfDigits(WIDTH);
      }
      await context.sync();
      return true;
    }
    const rowCount = 1 + (columns[0]?.formulas.length ?? 0);
    const range = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row, place.column, rowCount, columns.length)
      .load("values");
    await context.sync();
    if (range.values.some((line) => line.some((value) => value !== ""))) return false;
    range.formulas = Array.from({ length: rowCount }, (_, row) =>
      columns.map(({ header, formulas }) => (row === 0 ? header : (formulas[row - 1] ?? ""))),
    );
    range.numberFormat = Array.from({ length: rowCount }, (_, row) =>
      columns.map(({ numberFormat }) => (row === 0 ? "General" : numberFormat)),
    );
    range.format.columnWidth = pointsOfDigits(WIDTH);
    await context.sync();
    return true;
  });
}
