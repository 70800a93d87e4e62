import { runExcel } from "../host/runExcel";

/** The name of the table of a sheet whose rows are those under a header row (counted from 0); undefined where there is none. */
export async function tableOver(
  sheet: string,
  headerRow: number,
  rowCount: number,
): Promise<string | undefined> {
  return runExcel(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
    await context.sync();
    const bodies = tables.items.map((table) => table.getDataBodyRange().load("rowIndex,rowCount"));
    await context.sync();
    const place = bodies.findIndex((body) => body.rowIndex === headerRow + 1 && body.rowCount === rowCount);
    return tables.items[place]?.name;
  });
}
