import { isBlank as isBlankInLog } from "../log/isBlank";
import type { CellValue } from "../log/sheetTable";
import { FunctionError } from "./functionError";

/** The cells of an argument, line by line, as Excel hands them over: a single cell is a line of one. */
export type Cells = readonly (readonly unknown[])[];

/** An argument that can be left out. */
export type OptionalCells = Cells | null | undefined;

/** How many rows and columns a formula fills. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A cell's value as the readers of a log take it: an error is its own text, and a cell with one of Excel's data types
 * the value that formulas see of it.
 */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "object" && value !== null) return cellValue(valueInObject(value));
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : "";
}

/** Errors have a code, cells with data types a basic value; an error of a data type may have both. */
function valueInObject(value: object): unknown {
  if ("basicValue" in value) return value.basicValue;
  return "code" in value ? value.code : undefined;
}

/** Whether the cell of an argument is blank, by the rule for cells of a log. */
export function isBlank(value: unknown): boolean {
  return isBlankInLog(typeof value === "object" ? cellValue(value) : value);
}

/** Whether an optional argument was given. One with only blank cells counts as left out. */
export function isGiven(cells: OptionalCells): cells is Cells {
  return cells?.some(hasContent) ?? false;
}

function hasContent(line: readonly unknown[]): boolean {
  return line.some((value) => !isBlank(value));
}

/** The cells without the blank lines at their end: a range may go on to the last row of the sheet. */
export function withoutBlankEnd(cells: Cells): Cells {
  let count = cells.length;
  while (count > 0 && !hasContent(cells[count - 1] ?? [])) count--;
  return cells.slice(0, count);
}

/**
 * The shape that arguments make together. As with Excel's own operators, each has as many rows as the tallest, or one
 * that counts for every row; the same goes for columns. Anything else is `#VALUE!`.
 */
export function commonShape(args: Readonly<Record<string, OptionalCells>>): Shape {
  const given = Object.entries(args).flatMap(([name, cells]) => (cells ? [{ name, ...shapeOf(cells) }] : []));
  const rows = Math.max(1, ...given.map((one) => one.rows));
  const columns = Math.max(1, ...given.map((one) => one.columns));
  const odd = given.find((one) => ![1, rows].includes(one.rows) || ![1, columns].includes(one.columns));
  if (!odd) return { rows, columns };
  throw new FunctionError(
    "invalidValue",
    `${odd.name}: this range is ${odd.rows} × ${odd.columns} cells, but ${rows} × ${columns} are needed beside the other arguments. Use ranges of the same size, or a single cell.`,
  );
}

function shapeOf(cells: Cells): Shape {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Does something with each cell of an argument that is not blank. Its index in the shape runs row by row. */
export function forEachCell(
  cells: OptionalCells,
  { rows, columns }: Shape,
  act: (index: number, value: CellValue) => void,
): void {
  if (!cells) return;
  const { rows: ownRows, columns: ownColumns } = shapeOf(cells);
  for (let row = 0; row < rows; row++) {
    const line = cells[ownRows === 1 ? 0 : row] ?? [];
    for (let column = 0; column < columns; column++) {
      const value = line[ownColumns === 1 ? 0 : column];
      if (!isBlank(value)) act(row * columns + column, cellValue(value));
    }
  }
}

/** The cell of an argument at an index of a shape; undefined if the argument was left out. */
export function cellAt(cells: OptionalCells, { columns }: Shape, index: number): unknown {
  if (!cells) return undefined;
  const { rows: ownRows, columns: ownColumns } = shapeOf(cells);
  return cells[ownRows === 1 ? 0 : Math.floor(index / columns)]?.[ownColumns === 1 ? 0 : index % columns];
}
