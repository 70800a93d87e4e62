import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book, CellRange } from "./book";
import { valueOf } from "./cellValues";

/** The smallest range that holds every cell with a value or, unless values alone are asked for, a format. */
export function usedRange(book: Book, sheet: Worksheet, valuesOnly: boolean): CellRange | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    row.eachCell({ includeEmpty: !valuesOnly }, (cell, place) => {
      if (valuesOnly && valueOf(cell, book) === "" && cell.formula === undefined) return;
      [top, bottom] = [Math.min(top, number - 1), Math.max(bottom, number - 1)];
      [left, right] = [Math.min(left, place - 1), Math.max(right, place - 1)];
    });
  });
  if (bottom < 0) return undefined;
  return { book, sheet, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
