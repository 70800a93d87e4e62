import { type CellRange, cellRange, requireWritable } from "../book/book";
import { sizeMismatch } from "../book/cellValues";
import { isRowHidden } from "../book/hiddenRows";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { rangeFormat } from "./formatClasses";
import { styleProperty } from "./styleProperty";

/** Some properties as they are given for a cell, a row or a column, or as they are asked for. */
type Properties = Readonly<Record<string, unknown>>;

const STYLE = styleProperty((part: CellRange) => [part]);

/** The sides that a cell has, by the names of the edges of a range. */
const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Over this many cells Excel takes too long; the workbench says no. */
const MOST_CELLS = 50_000;

/** The parts of a range of which properties are given one by one. */
export type PartsOf = (range: CellRange) => CellRange[][];

const cellsOf: PartsOf = (range) =>
  Array.from({ length: range.rowCount }, (_, down) =>
    Array.from({ length: range.columnCount }, (__, right) =>
      cellRange(range, { row: range.row + down, column: range.column + right, rowCount: 1, columnCount: 1 }),
    ),
  );

export const rowsOf: PartsOf = (range) =>
  Array.from({ length: range.rowCount }, (_, down) => [
    cellRange(range, {
      row: range.row + down,
      column: range.column,
      rowCount: 1,
      columnCount: range.columnCount,
    }),
  ]);

export const columnsOf: PartsOf = (range) =>
  Array.from({ length: range.columnCount }, (_, right) => [
    cellRange(range, {
      row: range.row,
      column: range.column + right,
      rowCount: range.rowCount,
      columnCount: 1,
    }),
  ]);

/** What was asked for of each cell, in rows. */
export function getCellProperties(range: CellRange, [asked]: readonly unknown[]): Properties[][] {
  requireFew(range);
  const readCell = readOncePerLook(asked);
  return cellsOf(range).map((line) => line.map(readCell));
}

/** What depends on where a cell is, and not on its look alone. */
const OF_PLACE = ["rowHeight", "columnWidth"];

/** Reads what is asked for of a cell. Thousands of cells share few looks, so that each look is read but once. */
function readOncePerLook(asked: unknown): (cell: CellRange) => Properties {
  const format = propertiesOf(propertiesOf(asked)["format"] ?? {});
  if (OF_PLACE.some((name) => name in format)) return (cell) => read(cell, asked);
  const known = new Map<string, Properties>();
  return (cell) => {
    const look = JSON.stringify(cell.sheet.findRow(cell.row + 1)?.findCell(cell.column + 1)?.style ?? {});
    const properties = known.get(look) ?? read(cell, asked);
    known.set(look, properties);
    return properties;
  };
}

/** Sets what is given for each cell, in rows. */
export function setCellProperties(range: CellRange, [given]: readonly unknown[]): null {
  requireFew(range);
  requireWritable(range.sheet);
  const lines = listOf(given, range.rowCount).map((line) => listOf(line, range.columnCount));
  cellsOf(range).forEach((line, down) => {
    line.forEach((cell, right) => {
      write(cell, lines[down]?.[right]);
    });
  });
  return null;
}

/** Gives what was asked for of each row or column, as a list. */
export function partProperties(parts: PartsOf): (range: CellRange, args: readonly unknown[]) => Properties[] {
  return (range, [asked]) =>
    parts(range).map(([part = range]) => (parts === rowsOf ? readRow(part, asked) : read(part, asked)));
}

/** Sets what is given for each row or column, as a list. */
export function setPartProperties(parts: PartsOf): (range: CellRange, args: readonly unknown[]) => null {
  return (range, [given]) => {
    requireWritable(range.sheet);
    const all = parts(range);
    const list = listOf(given, all.length);
    all.forEach(([part = range], index) => {
      write(part, list[index]);
    });
    return null;
  };
}

function requireFew({ rowCount, columnCount }: CellRange): void {
  if (rowCount * columnCount > MOST_CELLS)
    throw new ExcelError("RangeExceedsLimit", `${rowCount} × ${columnCount} cells are too many at once.`);
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw sizeMismatch();
  return value;
}

/** Of a row it can be asked as well whether it is hidden. */
function readRow(part: CellRange, asked: unknown): Properties {
  const { rowHidden, ...others } = propertiesOf(asked);
  return {
    ...(rowHidden === true && { rowHidden: isRowHidden(part.sheet, part.row) }),
    ...(Object.keys(others).length > 0 && read(part, others)),
  };
}

function read(part: CellRange, asked: unknown): Properties {
  const { format, style, ...others } = propertiesOf(asked);
  if (Object.keys(others).length > 0)
    throw new ExcelError("ApiNotFound", `The workbench gives no ${Object.keys(others).join(", ")} of cells.`);
  return {
    ...(style === true && { style: STYLE.get(part) }),
    ...(format !== undefined && { format: readFrom(rangeFormat([part]), propertiesOf(format)) }),
  };
}

function readFrom(object: HostObject, asked: Properties): Properties {
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, wanted]) => wanted !== false)
      .map(([name, wanted]): [string, unknown] => {
        if (wanted === true) return [name, object.get(name)];
        const child = object.child(name);
        const inside = propertiesOf(wanted);
        return [name, name === "borders" ? readSides(child, inside) : readFrom(child, inside)];
      }),
  );
}

function readSides(borders: HostObject, asked: Properties): Properties {
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, edge]) => [side, readFrom(borderOf(borders, edge), asked)]),
  );
}

function write(part: CellRange, given: unknown): void {
  const { format, style, ...others } = propertiesOf(given);
  if (Object.keys(others).length > 0)
    throw new ExcelError("ApiNotFound", `The workbench sets no ${Object.keys(others).join(", ")} of cells.`);
  if (style !== undefined && format !== undefined)
    throw invalidArgument("a style overwrites formats: properties have one of them");
  if (style !== undefined) STYLE.set?.(part, style);
  if (format !== undefined) writeTo(rangeFormat([part]), propertiesOf(format));
}

function writeTo(object: HostObject, given: Properties): void {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== "object" || value === null) object.set(name, value);
    else if (name === "borders") writeSides(object.child(name), propertiesOf(value));
    else writeTo(object.child(name), propertiesOf(value));
  }
}

function writeSides(borders: HostObject, given: Properties): void {
  for (const [side, properties] of Object.entries(given)) {
    const edge = Object.entries(SIDES).find(([name]) => name === side)?.[1];
    if (edge === undefined) throw new ExcelError("ApiNotFound", `The workbench knows no border ${side}.`);
    writeTo(borderOf(borders, edge), propertiesOf(properties));
  }
}

function borderOf(borders: HostObject, edge: string): HostObject {
  return borders.call("getItem", [edge]) as HostObject;
}

function propertiesOf(value: unknown): Properties {
  if (isProperties(value)) return value;
  throw invalidArgument("properties are given as an object");
}

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
