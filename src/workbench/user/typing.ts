import { type CellRange, cellRange } from "../book/book";
import { rangeClass } from "../members/rangeClass";
import { usedPart } from "./cellStates";
import { changeCells } from "./changeCells";
import { typeText } from "./editedText";

/** Puts a text into the first cell of a range as a user types it; what Excel would refuse is thrown. */
export function typeIntoCell(range: CellRange, text: string): void {
  const cell = cellRange(range, { row: range.row, column: range.column, rowCount: 1, columnCount: 1 });
  changeCells({ step: "typing", ranges: [cell], selected: range }, () => {
    typeText(cell, text);
  });
}

/** Empties cells, and leaves how they look. */
export function emptyCells(range: CellRange): void {
  const used = usedPart(range);
  if (!used) return;
  changeCells({ step: "clearing", ranges: [used], selected: range }, () => {
    rangeClass(used).call("clear", ["Contents"]);
  });
}
