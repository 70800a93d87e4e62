import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { Book, CellRange } from "./book";
import { valueOf } from "./cellValues";
import { packedSheet } from "./packedSheet";

/** The smallest range that holds every cell with a value or, unless values alone are asked for, a format. */
export function usedRange(book: Book, sheet: Worksheet, valuesOnly: boolean): CellRange | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  forEachUsed(book, sheet, valuesOnly, (row, column) => {
    [top, bottom] = [Math.min(top, row - 1), Math.max(bottom, row - 1)];
    [left, right] = [Math.min(left, column - 1), Math.max(right, column - 1)];
  });
  if (bottom < 0) return undefined;
  return {
    book,
    sheet,
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}

/** Is told the places of the cells that are used, rows and columns counted from 1. */
function forEachUsed(
  book: Book,
  sheet: Worksheet,
  valuesOnly: boolean,
  act: (row: number, column: number) => void,
): void {
  const cells = packedSheet(sheet)?.cells();
  if (cells) {
    for (let row = 1; row <= cells.rowCount; row++)
      cells.forEachIn(row, (cell, column) => {
        if (cells.holdsAnything(cell) || (!valuesOnly && cells.styleOf(cell) > 0)) act(row, column);
      });
    return;
  }
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    for (let column = 1; column <= (row?.cellCount ?? 0); column++) {
      const cell = row?.findCell(column);
      if (cell && isUsed(cell, book, valuesOnly)) act(number, column);
    }
  }
}

function isUsed(cell: Cell, book: Book, valuesOnly: boolean): boolean {
  const hasValue = valueOf(cell, book) !== "" || cell.formula !== undefined;
  return hasValue || (!valuesOnly && Object.keys(cell.style).length > 0);
}
