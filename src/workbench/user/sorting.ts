import type { Cell, CellValue, Style } from "@cj-tech-master/excelts";
import { type CellRange, requireWritable } from "../book/book";
import { type PlainValue, forEachCell, valueOf, valuesIn } from "../book/cellValues";
import { noteEdit } from "../book/edits";
import { isRowHidden } from "../book/hiddenRows";
import { hasMerges } from "../book/merges";
import { shiftedFormula } from "../book/shiftedFormula";
import { ExcelError } from "../protocol/excelError";
import { changeCells } from "./changeCells";

/** Numbers come before texts, these before TRUE and FALSE; blanks come last, whichever way is sorted. */
function kindOf(value: PlainValue): number {
  if (value === "") return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

const texts = new Intl.Collator("en-GB", { sensitivity: "base", numeric: false });

function compared(a: PlainValue, b: PlainValue, way: 1 | -1): number {
  const [first, second] = [kindOf(a), kindOf(b)];
  if (first === 3 || second === 3) return first - second;
  if (first !== second) return way * (first - second);
  return way * (typeof a === "string" ? texts.compare(a, String(b)) : Number(a) - Number(b));
}

/** Sorts rows by one of their columns, counted from the first; those that are hidden stay where they are. */
export function sortRows(body: CellRange, column: number, way: 1 | -1): void {
  requireWritable(body.sheet);
  if (hasMerges(body)) throw new ExcelError("InvalidOperation", "Rows with merged cells can't be sorted.");
  const values = valuesIn({ ...body, column: body.column + column, columnCount: 1 }).map(
    ([value = ""]) => value,
  );
  const places = values
    .map((_, index) => index)
    .filter((index) => !isRowHidden(body.sheet, body.row + index));
  const order = [...places].sort((a, b) => compared(values[a] ?? "", values[b] ?? "", way) || a - b);
  changeCells({ step: "sorting", ranges: [body], selected: body }, () => {
    const lines = copies(body);
    places.forEach((place, index) => {
      const from = order[index] ?? place;
      const line = { ...body, row: body.row + place, rowCount: 1 };
      forEachCell(line, (cell, _, right) => {
        put(cell, lines[from]?.[right], place - from);
      });
    });
    body.book.onWritten(body);
  });

  function copies({ book }: CellRange): Copy[][] {
    const lines: Copy[][] = [];
    forEachCell(body, (cell, down, right) => {
      const { formula, value, style } = cell;
      (lines[down] ??= [])[right] = {
        formula,
        value: formula ? valueOf(cell, book) : value,
        style: { ...style },
      };
    });
    return lines;
  }
}

interface Copy {
  readonly formula: string | undefined;
  readonly value: CellValue;
  readonly style: Partial<Style>;
}

function put(cell: Cell, copy: Copy | undefined, down: number): void {
  if (!copy) return;
  const { formula, value, style } = copy;
  const result =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? { result: value }
      : {};
  cell.value = formula ? { formula: shiftedFormula(formula, down, 0), ...result } : value;
  cell.style = style;
  noteEdit(cell, "hasOtherContent");
  noteEdit(cell, "hasOtherLook");
}
