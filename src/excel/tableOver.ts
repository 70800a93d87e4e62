import { runExcel } from "./runExcel";

/** The name of the table of a sheet whose headers stand in a row (counted from 0); undefined where there is none. */
export async function tableOver(sheet: string, headerRow: number): Promise<string | undefined> {
  return runExcel(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("rowIndex"));
    await context.sync();
    return tables.items.find((_, place) => ranges[place]?.rowIndex === headerRow)?.name;
  });
}
