import type { CellValue } from "../../log/sheetTable";
import { inHalves } from "../host/inHalves";
import { runExcel } from "../host/runExcel";
import { readColumns } from "./readColumns";
import type { Sample } from "./sample";

/** More rows than this are read with those between them. */
const MOST_ROWS = 200;
const ROWS_AT_A_TIME = 20;

/** Reads some cells of some rows of a sheet: those in these columns, row by row. */
export async function readCellsOfRows(
  sample: Sample,
  columns: readonly number[],
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly CellValue[]>> {
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const found = new Map<number, readonly CellValue[]>();
  const add = (row: number, cells: readonly CellValue[]): void => {
    found.set(
      row,
      columns.map((column) => cells[column - first] ?? ""),
    );
  };
  if (columns.length === 0) return found;
  if (rows.length > MOST_ROWS) {
    const [fromRow, toRow] = [Math.min(...rows), Math.max(...rows) + 1];
    const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const wanted = new Set(rows);
    const { chunks } = await readColumns(sample, { columns: span, fromRow, toRow });
    for (const { firstRow, blocks } of chunks)
      blocks[0]?.values.forEach((cells, index) => {
        if (wanted.has(firstRow + index)) add(firstRow + index, cells);
      });
    return found;
  }
  for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
    const end = Math.min(start + ROWS_AT_A_TIME, rows.length);
    const values = await inHalves(start, end, (from, to) =>
      valuesOfRows(sample.sheet, rows.slice(from, to), first, last),
    );
    const cells = values.flat();
    rows.slice(start, end).forEach((row, index) => {
      add(row, cells[index] ?? []);
    });
  }
  return found;
}

async function valuesOfRows(
  sheet: string,
  rows: readonly number[],
  first: number,
  last: number,
): Promise<CellValue[][]> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = rows.map((row) =>
      worksheet.getRangeByIndexes(row, first, 1, last - first + 1).load("values"),
    );
    await context.sync();
    return ranges.map(({ values }): CellValue[] => {
      const [cells = []]: CellValue[][] = values;
      return cells;
    });
  });
}
