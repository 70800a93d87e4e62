import { runExcel } from "../../../src/excel/host/runExcel";
import { openWorkbook } from "../../../src/workbench/openWorkbook";

/** What Excel gives as the values of a sheet's cells, from the first to the last that holds anything. */
export async function readValues(bytes: Uint8Array, sheet = "Log"): Promise<unknown[][]> {
  return readRange(bytes, sheet, "values");
}

/** The number formats of the cells that hold anything. */
export async function readFormats(bytes: Uint8Array): Promise<unknown[][]> {
  return readRange(bytes, "Log", "numberFormat");
}

async function readRange(
  bytes: Uint8Array,
  sheet: string,
  what: "values" | "numberFormat",
): Promise<unknown[][]> {
  (await openWorkbook(bytes, "log.xlsx")).activate();
  return runExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load(what);
    await context.sync();
    return used[what] as unknown[][];
  });
}
