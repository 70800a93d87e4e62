import type { Worksheet } from "@cj-tech-master/excelts";
import { addressOf, localAddress } from "../book/address";
import { type Book, cellRange } from "../book/book";
import { valueOf } from "../book/cellValues";
import { packedSheet } from "../book/packedSheet";
import { forEachFormula, hasFormulas } from "../book/sheetFormulas";

/** Whether Excel calculates formulas of a workbook when it opens it: those without results, or all where the file asks. */
export function isToBeCalculated(book: Book): boolean {
  const { worksheets } = book.file;
  const isAsked = book.source?.workbook.mustCalculate ?? false;
  return worksheets.some((sheet) => (isAsked ? hasFormulas(sheet) : lacksResults(sheet)));
}

function lacksResults(sheet: Worksheet): boolean {
  const packed = packedSheet(sheet);
  return packed !== undefined && packed.mayHaveFormulas && packed.cells().notCalculated.length > 0;
}

/** A cell of a sheet: the address `Log!A1` leads there. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly address: string;
}

/**
 * The cells whose formulas have no result in the file that a program would have calculated. Some programs
 * write 0 for each and ask Excel to calculate.
 */
export function notCalculated(book: Book): NamedCell[] {
  return book.file.worksheets.flatMap((sheet) => {
    const packed = packedSheet(sheet);
    if (!packed?.mayHaveFormulas) return [];
    const cellAt = (row: number, column: number): NamedCell => {
      const place = { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 };
      const range = cellRange({ book, sheet }, place);
      return { sheet: sheet.name, cell: localAddress(range), address: addressOf(range) };
    };
    const without = packed.cells().notCalculated.map(({ row, column }) => cellAt(row, column));
    if (!book.source?.workbook.mustCalculate) return without;
    const zeros: NamedCell[] = [];
    forEachFormula(sheet, (cell) => {
      if (valueOf(cell, book) === 0) zeros.push(cellAt(cell.row, cell.col));
    });
    return [...without, ...zeros];
  });
}
