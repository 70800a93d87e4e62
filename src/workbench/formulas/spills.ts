import type { Cell } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "../book/address";
import type { Book, CellRange } from "../book/book";
import { noteResult, spillAddress } from "../book/results";
import { type PlainValue, valueOf, valuesIn } from "../book/cellValues";
import { forEachFormula } from "../book/sheetFormulas";

/** The cells over which a formula's results are spread, the formula's own first. */
export interface Spill {
  readonly range: CellRange;
  /** What was put into the cells: one that holds something else by now was typed over. */
  readonly values: readonly (readonly PlainValue[])[];
}

/** The spills of a workbook, by the cells of their formulas. */
export type Spills = Map<Cell, Spill>;

const spillsOfBooks = new WeakMap<Book, Spills>();

/** What is spilled in a workbook, with what its file says of it. */
export function spillsOf(book: Book): Spills {
  const spills = spillsOfBooks.get(book) ?? new Map<Cell, Spill>();
  spillsOfBooks.set(book, spills);
  for (const sheet of book.file.worksheets) {
    forEachFormula(sheet, (cell) => {
      const address = spillAddress(cell);
      if (address === undefined || spills.has(cell)) return;
      const range = rangeOfAddress(book, sheet, address);
      spills.set(cell, { range, values: valuesIn(range) });
    });
  }
  return spills;
}

/** The cells of a spill that still hold what was spilled into them, but for the formula's own. */
export function spilledCells({ range, values }: Spill): Cell[] {
  return values.flatMap((line, down) =>
    line.flatMap((value, right) => {
      if (down === 0 && right === 0) return [];
      const cell = range.sheet.findRow(range.row + down + 1)?.findCell(range.column + right + 1);
      return cell && cell.formula === undefined && valueOf(cell, range.book) === value ? [cell] : [];
    }),
  );
}

/** Takes away what a formula spilled. */
export function clearSpill(spills: Spills, anchor: Cell): void {
  const spill = spills.get(anchor);
  if (!spill) return;
  for (const cell of spilledCells(spill)) {
    noteResult(spill.range.book, cell);
    cell.value = null;
  }
  spills.delete(anchor);
}
