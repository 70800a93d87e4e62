import { cellAddress } from "../address";
import { runExcel } from "./runExcel";

/** Brings a sheet to the front and selects a cell of it; row and column from 0. */
export async function selectCell(sheet: string, row: number, column: number): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cellAddress(row, column)).select();
    await context.sync();
  });
}
