import { runExcel } from "../host/runExcel";

/** The texts that Excel shows in some cells of a column that lie under one another; row and column from 0. */
export async function cellTexts(
  sheet: string,
  { row, column, rowCount }: { readonly row: number; readonly column: number; readonly rowCount: number },
): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, rowCount, 1)
      .load("text");
    await context.sync();
    const texts: string[][] = cells.text;
    return texts.map(([text = ""]) => text);
  });
}
