import { cellAddress } from "../address";
import { showing } from "./showSheet";

/** Brings a sheet to the front and selects a cell of it; row and column from 0. */
export async function selectCell(sheet: string, row: number, column: number): Promise<void> {
  await showing(sheet, (worksheet) => {
    worksheet.activate();
    worksheet.getRange(cellAddress(row, column)).select();
  });
}
