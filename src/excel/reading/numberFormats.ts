import { runExcel } from "../host/runExcel";

/** Excel on the web answers with no more than 5 MB: a format takes 3 bytes and its own length. */
const ROWS_AT_A_TIME = 50_000;

/** The number formats of the cells of a column in some rows, which are in order; rows and columns from 0. */
export async function numberFormatsOf(
  sheet: string,
  column: number,
  rows: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(rows);
  const formats = new Map<number, string>();
  const [first = 0, last = -1] = [rows[0], rows[rows.length - 1]];
  for (let from = first; from <= last; from += ROWS_AT_A_TIME) {
    const rowCount = Math.min(ROWS_AT_A_TIME, last + 1 - from);
    const found = await requestFormats(sheet, { row: from, column, rowCount });
    found.forEach(([format], index) => {
      if (format !== undefined && wanted.has(from + index)) formats.set(from + index, format);
    });
  }
  return formats;
}

async function requestFormats(
  sheet: string,
  { row, column, rowCount }: { readonly row: number; readonly column: number; readonly rowCount: number },
): Promise<string[][]> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(row, column, rowCount, 1).load("numberFormat");
    await context.sync();
    const formats: string[][] = range.numberFormat;
    return formats;
  });
}
