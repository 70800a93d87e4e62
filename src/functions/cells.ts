import type { CellValue } from "../log/sheetTable";
import { FunctionError } from "./functionError";

/** What Excel gives for an argument that may be one cell or a range: lines of cells. */
export type Cells = readonly (readonly unknown[])[];

/** An argument that may be left out. */
export type OptionalCells = Cells | null | undefined;

/** How many rows and columns a formula fills. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A cell's value as the readers of a log take it: nothing is an empty text, an error its own text. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const code: unknown = typeof value === "object" && value !== null && "code" in value ? value.code : "";
  return typeof code === "string" ? code : "";
}

/** Whether a cell holds nothing. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "number") return false;
  return value === null || value === undefined || (typeof value === "string" && isBlankText(value));
}

/** Most texts show by their first sign that they are not blank. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return text === "" || ((first <= 32 || first >= 160) && text.trim() === "");
}

/**
 * The shape that arguments make together. As with Excel's own operators, each has as many rows as the tallest or
 * just one, which then counts for every row; columns likewise. Anything else is `#VALUE!`.
 */
export function commonShape(args: Readonly<Record<string, OptionalCells>>): Shape {
  const given = Object.entries(args).flatMap(([name, cells]) => (cells ? [{ name, ...shapeOf(cells) }] : []));
  const rows = Math.max(1, ...given.map((one) => one.rows));
  const columns = Math.max(1, ...given.map((one) => one.columns));
  const odd = given.find((one) => ![1, rows].includes(one.rows) || ![1, columns].includes(one.columns));
  if (!odd) return { rows, columns };
  throw new FunctionError(
    "invalidValue",
    `${odd.name}: it has ${odd.rows} × ${odd.columns} cells where another argument has ${rows} × ${columns}. Give ranges of the same size, or a single cell.`,
  );
}

function shapeOf(cells: Cells): Shape {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Does something with each cell of an argument that is not blank, at its place in a shape, row by row. */
export function forEachCell(
  cells: OptionalCells,
  { rows, columns }: Shape,
  act: (place: number, value: CellValue) => void,
): void {
  if (!cells) return;
  const { rows: ownRows, columns: ownColumns } = shapeOf(cells);
  for (let row = 0; row < rows; row++) {
    const line = cells[ownRows === 1 ? 0 : row] ?? [];
    for (let column = 0; column < columns; column++) {
      const value = line[ownColumns === 1 ? 0 : column];
      if (typeof value === "number") act(row * columns + column, value);
      else if (!isBlank(value)) act(row * columns + column, cellValue(value));
    }
  }
}

/** The cell of an argument at a place in a shape; undefined where the argument was left out. */
export function cellAt(cells: OptionalCells, { columns }: Shape, place: number): unknown {
  if (!cells) return undefined;
  const { rows: ownRows, columns: ownColumns } = shapeOf(cells);
  return cells[ownRows === 1 ? 0 : Math.floor(place / columns)]?.[ownColumns === 1 ? 0 : place % columns];
}
