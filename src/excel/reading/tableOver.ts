import { runExcel } from "../host/runExcel";

/** A table of a sheet, and how many rows it has without its headers and totals. */
export interface TableOver {
  readonly name: string;
  readonly rowCount: number;
}

/**
 * The table of a sheet whose rows are those under a header row (counted from 0), with or without a row of totals under
 * them; undefined where there is none.
 */
export async function tableOver(
  sheet: string,
  headerRow: number,
  rowCount: number,
): Promise<TableOver | undefined> {
  return runExcel(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name,items/showTotals");
    await context.sync();
    const bodies = tables.items.map((table) => ({
      table,
      body: table.getDataBodyRange().load("rowIndex,rowCount"),
    }));
    await context.sync();
    const found = bodies.find(
      ({ table, body }) =>
        body.rowIndex === headerRow + 1 &&
        [body.rowCount, body.rowCount + (table.showTotals ? 1 : 0)].includes(rowCount),
    );
    return found && { name: found.table.name, rowCount: found.body.rowCount };
  });
}
