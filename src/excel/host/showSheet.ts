import { runExcel } from "./runExcel";

/** Brings a sheet to the front. */
export async function showSheet(sheet: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}
