import { type Cell, type CellValue, type Style, ValueType } from "@cj-tech-master/excelts";
import { type CellRange, intersection } from "../book/book";
import { noteEdit } from "../book/edits";
import { usedRange } from "../book/usedRange";

/** What a cell held and how it looked; undefined where there was none, or where another held for it. */
interface CellState {
  readonly value: CellValue;
  readonly style: Partial<Style>;
}

/** Keeps what cells hold and how they look; the function that it gives puts that back. */
export function keepCells(range: CellRange): () => void {
  const { sheet, row, column, rowCount, columnCount } = range;
  const states = Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_, right) =>
      stateOf(sheet.findRow(row + down + 1)?.findCell(column + right + 1)),
    ),
  );
  return () => {
    states.forEach((line, down) => {
      line.forEach((state, right) => {
        putBack(sheet.getRow(row + down + 1).getCell(column + right + 1), state);
      });
    });
    range.book.onWritten(range);
  };
}

function stateOf(cell: Cell | null | undefined): CellState | undefined {
  if (!cell || cell.type === ValueType.Merge) return undefined;
  return { value: cell.value, style: { ...cell.style } };
}

/** Of merged cells only the first holds anything. */
function putBack(cell: Cell, state: CellState | undefined): void {
  if (cell.type === ValueType.Merge) return;
  cell.value = state?.value ?? null;
  cell.style = { ...state?.style };
  noteEdit(cell, "hasOtherContent");
  noteEdit(cell, "hasOtherLook");
}

/** The part of a range that holds anything; undefined where nothing does. */
export function usedPart(range: CellRange): CellRange | undefined {
  const used = usedRange(range.book, range.sheet, false);
  return used && intersection(range, used);
}
