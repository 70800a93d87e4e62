import { runExcel } from "../host/runExcel";

/** Excel on the web answers with no more than 5 MB: each row takes some twenty bytes. */
const ROWS_AT_A_TIME = 40_000;

/** The rows of a sheet from one to another (not counted) that are hidden or filtered out, from 0. */
export async function hiddenRowsOf(
  sheet: string,
  { fromRow, toRow }: { readonly fromRow: number; readonly toRow: number },
): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  for (let from = fromRow; from < toRow; from += ROWS_AT_A_TIME) {
    const rowCount = Math.min(ROWS_AT_A_TIME, toRow - from);
    for (const [index, isHidden] of (await requestHidden(sheet, from, rowCount)).entries())
      if (isHidden) hidden.add(from + index);
  }
  return hidden;
}

async function requestHidden(sheet: string, row: number, rowCount: number): Promise<boolean[]> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(row, 0, rowCount, 1);
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.map(({ rowHidden }) => rowHidden ?? false);
  });
}
