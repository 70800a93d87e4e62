import { runExcel } from "./runExcel";

/** The names of the sheets that a user sees. */
export async function sheetNamesShown(): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });
}
