import type { CellLocation } from "../../engine/finding";
import type { CellValue } from "../../log/sheetTable";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { pointsOfDigits } from "./cellInput";

/** A column of formulas under a header. */
export interface FormulaColumn {
  readonly header: string;
  /** One a row. */
  readonly formulas: readonly string[];
  readonly numberFormat: string;
}

/** In digits: a date has room. */
export const FORMULA_COLUMN_WIDTH = 14;

/** A column that is to be, or was, added to a table. */
export interface TableColumn {
  /** The sheet that the table is on. */
  readonly sheet: string;
  readonly table: string;
  readonly column: FormulaColumn;
}

/** One that was added, and the formulas that Excel gave of it afterwards. */
export interface AddedColumn extends TableColumn {
  readonly after: readonly (readonly CellValue[])[];
}

/**
 * Adds a column at the end of a table, and gives its cells. The header goes alone: with it Excel wants one value more
 * where the table has a row of totals.
 */
export function addTableColumn(
  { workbook }: Excel.RequestContext,
  { table, column }: Pick<TableColumn, "table" | "column">,
): Excel.Range {
  const body = workbook.tables
    .getItem(table)
    .columns.add(-1, [[column.header]])
    .getDataBodyRange();
  body.numberFormat = column.formulas.map(() => [column.numberFormat]);
  body.formulas = column.formulas.map((formula) => [formula]);
  body.format.columnWidth = pointsOfDigits(FORMULA_COLUMN_WIDTH);
  return body;
}

/** A column of a table that is there, once Excel has answered. */
export interface ColumnThere<T extends TableColumn> {
  readonly added: T;
  readonly column: Excel.TableColumn;
  readonly body: Excel.Range;
}

/** Asks which of some columns their tables have. */
export function loadTableColumns<T extends TableColumn>(
  { workbook }: Excel.RequestContext,
  columns: readonly T[],
): () => ColumnThere<T>[] {
  const asked = columns.map((added) => {
    const column = workbook.tables.getItem(added.table).columns.getItemOrNullObject(added.column.header);
    const body = column.getDataBodyRange().load("formulas,rowIndex,columnIndex");
    return { added, column: column.load("name"), body };
  });
  return () => asked.filter(({ column }) => !column.isNullObject);
}

/** The cells of a column that no longer hold what was written. */
export function changedCells({ added, body }: ColumnThere<AddedColumn>): CellLocation[] {
  const formulas: CellValue[][] = body.formulas;
  return formulas.flatMap((line, down) =>
    line[0] === added.after[down]?.[0]
      ? []
      : [{ sheet: added.sheet, row: body.rowIndex + down, column: body.columnIndex }],
  );
}

/** Takes columns away again that were added by a write that failed. */
export async function removeTableColumns(columns: readonly TableColumn[]): Promise<void> {
  await tidy(columns, async (context) => {
    const there = loadTableColumns(context, columns);
    await context.sync();
    for (const { column } of there()) column.delete();
    await context.sync();
  });
}

/** Adds columns anew that were taken away by a write that failed. */
export async function addMissingColumns(columns: readonly TableColumn[]): Promise<void> {
  await tidy(columns, async (context) => {
    const there = loadTableColumns(context, columns);
    await context.sync();
    const known = new Set(there().map(({ added }) => added));
    for (const column of columns) if (!known.has(column)) addTableColumn(context, column);
    await context.sync();
  });
}

async function tidy(
  columns: readonly TableColumn[],
  act: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  if (columns.length === 0) return;
  try {
    await runExcel(act);
  } catch (cause) {
    const named = columns.map(({ table, column }) => `“${column.header}” of the table “${table}”`);
    throw new ExcelFailure(
      "unfinished",
      `Some columns may have been changed already. Look at ${named.join(", ")}.`,
      { cause },
    );
  }
}
