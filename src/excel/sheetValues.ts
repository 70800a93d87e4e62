import type { CellValue, DateSystem } from "../log/sheetTable";
import { glance } from "./glance";
import { runExcel } from "./runExcel";

/** All that a small sheet holds. */
export interface SheetValues {
  readonly values: readonly (readonly CellValue[])[];
  /** The place of the first of them in the sheet, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly dateSystem: DateSystem;
}

/** Reads a small sheet whole, in two round trips. */
export async function sheetValues(sheet: string): Promise<SheetValues> {
  const { sample } = await glance({ sheet });
  const { used, dateSystem } = sample;
  return runExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(used.row, used.column, used.rowCount, used.columnCount)
      .load("values");
    await context.sync();
    const values: CellValue[][] = range.values;
    return { values, firstRow: used.row, firstColumn: used.column, dateSystem };
  });
}
