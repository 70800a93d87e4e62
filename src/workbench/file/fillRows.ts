import { type Cell, type CellValue, type Style, ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "../book/address";
import type { Book } from "../book/book";
import { KIND } from "./cells/cellValue";
import type { SheetCells, StoredFormula } from "./cells/sheetCells";
import { richText } from "./richText";

/** What the rows of a sheet are made of. */
export interface RowsSource {
  readonly cells: SheetCells;
  readonly merges: readonly string[];
  /** Where cells lead to, by their addresses. */
  readonly links: ReadonlyMap<string, string>;
  /** The styles of the file in their order, with nothing in the place of the one that says nothing. */
  readonly styles: readonly Partial<Style>[];
}

/** Larger areas are merged as far as there are rows: the file's library makes a cell for each of theirs. */
const MOST_MERGED_CELLS = 100_000;

/** Makes the rows of a sheet in the file's library. */
export function fillRows(book: Book, sheet: Worksheet, source: RowsSource): void {
  const { cells, merges, styles } = source;
  for (const address of merges) merge(book, sheet, address, cells.rowCount);
  const masters = new Map<string, string>();
  for (let number = 1; number <= cells.rowCount; number++) {
    const look = cells.lookOf(number);
    if (look) {
      const row = sheet.getRow(number);
      if (look.height !== undefined)
        Object.assign(row, { height: look.height, customHeight: look.hasOwnHeight });
      row.hidden = look.isHidden;
      row.outlineLevel = look.outlineLevel;
      if (look.style !== undefined) row.style = { ...styles[look.style] };
    }
    cells.forEachIn(number, (place, column) => {
      // A cell that says nothing at all is none to the library either, unless it is there already for a comment.
      if (
        cells.kindOf(place) === KIND.blank &&
        cells.styleOf(place) === 0 &&
        !sheet.findRow(number)?.findCell(column)
      )
        return;
      const cell = sheet.getRow(number).getCell(column);
      cell.style = { ...styles[cells.styleOf(place)] };
      // Of merged cells only the first holds anything.
      if (cell.type !== ValueType.Merge) cell.value = valueFor(cell, place, source, masters);
    });
  }
}

function merge(book: Book, sheet: Worksheet, address: string, lastRow: number): void {
  const { row, column, rowCount, columnCount } = rangeOfAddress(book, sheet, address);
  const isLarge = rowCount * columnCount > MOST_MERGED_CELLS;
  const bottom = isLarge ? Math.min(row + rowCount, Math.max(lastRow, row + 1)) : row + rowCount;
  sheet.mergeCellsWithoutStyle(row + 1, column + 1, bottom, column + columnCount);
}

/** The value of a cell in the words of the file's library. */
function valueFor(
  cell: Cell,
  place: number,
  { cells, links }: RowsSource,
  masters: Map<string, string>,
): CellValue {
  const [kind, value, formula] = [cells.kindOf(place), cells.valueOf(place), cells.formulas.get(place)];
  const plain: CellValue = kind === KIND.error ? ({ error: value } as CellValue) : value;
  if (formula) {
    // The library knows no formula without a text.
    if (formula.text === "" && formula.shared === undefined)
      return kind === KIND.notCalculated ? null : plain;
    const result = kind === KIND.notCalculated || kind === KIND.blank ? {} : { result: plain };
    return { ...formulaFor(cell, formula, masters), ...result } as CellValue;
  }
  if (kind === KIND.blank) return null;
  const link = links.get(cell.address);
  if (link !== undefined && typeof value === "string") return { text: value, hyperlink: link };
  const runs = cells.runsOf(place);
  return runs ? { richText: richText(runs) } : plain;
}

/** A formula; one that cells share is written in the first of them, and the others name that one. */
function formulaFor(
  { address }: Cell,
  { text, shared, isArray, area = address }: StoredFormula,
  masters: Map<string, string>,
): object {
  if (isArray) return { formula: text, shareType: "array", ref: area };
  if (shared === undefined) return { formula: text };
  const master = masters.get(shared);
  if (text === "" && master !== undefined) return { sharedFormula: master };
  masters.set(shared, address);
  return { formula: text, shareType: "shared", ref: area };
}
