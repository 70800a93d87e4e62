import type { Cell, Column } from "@cj-tech-master/excelts";
import { addressOf, localAddress } from "../book/address";
import {
  COLUMN_COUNT,
  type CellArea,
  type CellRange,
  ROW_COUNT,
  cellRange,
  intersection,
  requireWritable,
  wholeSheet,
} from "../book/book";
import {
  dateSystemOf,
  forEachCell,
  formulasIn,
  numberFormatsIn,
  readCells,
  setCells,
  sizeMismatch,
  typeInto,
  valuesIn,
} from "../book/cellValues";
import { editsOf, noteEdit } from "../book/edits";
import { isRowHidden } from "../book/hiddenRows";
import { mergeUnmerged, mergesOf } from "../book/merges";
import { requireNumberFormat } from "../book/numberFormatSyntax";
import { selectArea } from "../book/selection";
import { textsIn } from "../book/shownValue";
import { touchesTable } from "../book/tables";
import { usedRange } from "../book/usedRange";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import {
  type HostClass,
  type HostObject,
  NULL_OBJECT,
  type Property,
  hostClass,
  isHostObject,
} from "../protocol/hostObject";
import { flagArgument, numberArgument, textArgument } from "./args";
import {
  columnsOf,
  getCellProperties,
  partProperties,
  rowsOf,
  setCellProperties,
  setPartProperties,
} from "./cellProperties";
import { conditionalFormatsClass } from "./conditionalFormatClasses";
import { rangeFormat } from "./formatClasses";
import { styleProperty } from "./styleProperty";
import { dataValidationClass } from "./validationClasses";

/** Over this many cells Excel may leave `values` out; the workbench says no. */
const MOST_CELLS_AT_ONCE = 5_000_000;

/** Whole rows or columns: Excel reads none of their cells, and lets none be set. */
function isUnbounded({ rowCount, columnCount }: CellRange): boolean {
  return rowCount === ROW_COUNT || columnCount === COLUMN_COUNT;
}

function requireFew({ rowCount, columnCount }: CellRange): void {
  if (rowCount * columnCount > MOST_CELLS_AT_ONCE) {
    throw new ExcelError(
      "InvalidArgument",
      `${rowCount} × ${columnCount} cells are too many to read or set at once.`,
    );
  }
}

function cellsProperty(
  read: (range: CellRange) => unknown[][],
  set?: (cell: Cell, value: unknown, range: CellRange) => void,
): Property<CellRange> {
  const get = (range: CellRange): unknown => {
    if (isUnbounded(range)) return null;
    requireFew(range);
    return read(range);
  };
  if (!set) return { get };
  return {
    get,
    set: (range, values) => {
      if (isUnbounded(range)) throw invalidArgument("the cells of whole rows or columns can't be set");
      requireFew(range);
      requireWritable(range.sheet);
      setCells(range, values, (cell, value) => {
        set(cell, value, range);
      });
    },
  };
}

function typeIntoCell(cell: Cell, value: unknown, { book }: CellRange): void {
  typeInto(cell, value, dateSystemOf(book));
}

/** What cells hold: setting it is typing into them. */
function typedProperty(read: (range: CellRange) => unknown[][]): Property<CellRange> {
  const { get, set } = cellsProperty(read, typeIntoCell);
  return {
    get,
    set: (range, values) => {
      set?.(range, values);
      range.book.onWritten(range);
    },
  };
}

function setNumberFormat(cell: Cell, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value !== "string") throw invalidArgument("a number format is a text");
  requireNumberFormat(value);
  noteEdit(cell, "hasOtherLook");
  cell.numFmt = value;
}

function emptyCell(cell: Cell): void {
  noteEdit(cell, "hasOtherContent");
  cell.value = null;
}

const CLEARS = ["All", "Contents", "Formats"];

function clear(range: CellRange, args: readonly unknown[]): null {
  const what = textArgument([args[0] ?? "All"], 0);
  if (!CLEARS.some((known) => known === what)) throw invalidArgument(`the workbench can't clear ${what}`);
  requireWritable(range.sheet);
  const used = usedRange(range.book, range.sheet, false);
  const part = used && intersection(range, used);
  if (!part) return null;
  forEachCell(part, (cell) => {
    if (what !== "Formats") emptyCell(cell);
    if (what === "Contents") return;
    noteEdit(cell, "hasOtherLook");
    cell.style = {};
  });
  if (what !== "Formats") range.book.onWritten(part);
  return null;
}

function boundingRange(a: CellRange, b: CellRange): CellRange {
  if (a.sheet !== b.sheet) throw invalidArgument("the ranges are on different sheets");
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return { ...a, row, column, rowCount, columnCount };
}

/** What is so of every row or column, or of none; null where it is of some, as Excel gives it. */
function allOrNone(count: number, isSo: (index: number) => boolean): boolean | null {
  const some = Array.from({ length: count }, (_, index) => isSo(index));
  return some.every((one) => one === some[0]) ? (some[0] ?? false) : null;
}

/** The file's library gives null for the columns of a blank sheet, though its types do not say so. */
function isHidden(columns: readonly Column[] | null, index: number): boolean {
  return columns?.[index]?.hidden ?? false;
}

/** Over so many merged areas Excel gives none, but fails. */
const MOST_MERGED_AREAS = 512;

/** The merged areas whose first cell is in a range. */
function mergedAreas(range: CellRange): CellRange[] {
  const areas = mergesOf(range.book, range.sheet).filter(({ row, column }) =>
    intersection({ ...range, row, column, rowCount: 1, columnCount: 1 }, range),
  );
  if (areas.length <= MOST_MERGED_AREAS) return areas;
  throw new ExcelError("InvalidOperation", `${areas.length} merged areas are too many to list.`);
}

/** The cells that a range given as an argument stands for, an address on the same sheet not being known here. */
export function rangeArgument(args: readonly unknown[], index: number): CellRange {
  const given = args[index];
  const range = isHostObject(given) ? cellsOf.get(given) : undefined;
  if (!range) throw invalidArgument(`argument ${index + 1} must be a range`);
  return range;
}

/** Of merged cells only the first holds anything, and all look like it. */
function noteMerge(range: CellRange): void {
  editsOf(range.sheet).hasOtherMerges = true;
  const rowCount = Math.min(range.rowCount, range.sheet.rowCount - range.row);
  if (rowCount <= 0) return;
  readCells({ ...range, rowCount }, (cell) => {
    if (!cell) return;
    noteEdit(cell, "hasOtherContent");
    noteEdit(cell, "hasOtherLook");
  });
}

function merge(range: CellRange, args: readonly unknown[]): null {
  requireWritable(range.sheet);
  if (range.rowCount * range.columnCount > 1 && touchesTable(range))
    throw invalidArgument("the cells of a table can't be merged");
  const { sheet, row, column, rowCount, columnCount } = range;
  const bands = flagArgument(args, 0)
    ? Array.from({ length: rowCount }, (_, down) => ({
        top: row + down,
        height: 1,
      }))
    : [{ top: row, height: rowCount }];
  for (const { top, height } of bands) {
    sheet.unMergeCells(top + 1, column + 1, top + height, column + columnCount);
    mergeUnmerged(sheet, () => {
      sheet.mergeCells(top + 1, column + 1, top + height, column + columnCount);
    });
  }
  noteMerge(range);
  return null;
}

/** Cells counted from the first of a range, within it or not. */
function part(range: CellRange, { row, column, rowCount, columnCount }: CellArea): HostObject {
  return rangeClass(
    cellRange(range, { row: range.row + row, column: range.column + column, rowCount, columnCount }),
  );
}

const rangeMembers: HostClass<CellRange> = hostClass<CellRange>("Range", {
  isReferenced: true,
  children: {
    format: (range) => rangeFormat([range]),
    dataValidation: dataValidationClass,
    conditionalFormats: conditionalFormatsClass,
  },
  properties: {
    values: typedProperty(valuesIn),
    formulas: typedProperty(formulasIn),
    text: cellsProperty(textsIn),
    numberFormat: cellsProperty(numberFormatsIn, setNumberFormat),
    address: { get: addressOf },
    style: styleProperty((range: CellRange) => [range]),
    rowIndex: { get: ({ row }) => row },
    columnIndex: { get: ({ column }) => column },
    rowCount: { get: ({ rowCount }) => rowCount },
    columnCount: { get: ({ columnCount }) => columnCount },
    rowHidden: {
      get: ({ sheet, row, rowCount }) => allOrNone(rowCount, (index) => isRowHidden(sheet, row + index)),
    },
    columnHidden: {
      get: ({ sheet, column, columnCount }) =>
        allOrNone(columnCount, (index) => isHidden(sheet.columns, column + index)),
    },
  },
  methods: {
    getCell: (range, args) =>
      part(range, {
        row: numberArgument(args, 0),
        column: numberArgument(args, 1),
        rowCount: 1,
        columnCount: 1,
      }),
    getRow: (range, args) =>
      part(range, { row: numberArgument(args, 0), column: 0, rowCount: 1, columnCount: range.columnCount }),
    getColumn: (range, args) =>
      part(range, { row: 0, column: numberArgument(args, 0), rowCount: range.rowCount, columnCount: 1 }),
    getResizedRange: (range, args) =>
      part(range, {
        row: 0,
        column: 0,
        rowCount: range.rowCount + numberArgument(args, 0),
        columnCount: range.columnCount + numberArgument(args, 1),
      }),
    getOffsetRange: (range, args) =>
      part(range, {
        row: numberArgument(args, 0),
        column: numberArgument(args, 1),
        rowCount: range.rowCount,
        columnCount: range.columnCount,
      }),
    getUsedRangeOrNullObject: (range, args) => {
      const used = usedRange(range.book, range.sheet, flagArgument(args, 0));
      const inside = used && intersection(range, used);
      return inside ? rangeClass(inside) : NULL_OBJECT;
    },
    getMergedAreasOrNullObject: (range) => {
      const areas = mergedAreas(range);
      return areas.length > 0 ? rangeAreasClass(areas) : NULL_OBJECT;
    },
    getBoundingRect: (range, args) => rangeClass(boundingRange(range, rangeArgument(args, 0))),
    // The library asks this before it sends a large block in parts.
    _ValidateArraySize: (range, args) => {
      if (args[0] !== range.rowCount || args[1] !== range.columnCount) throw sizeMismatch();
      return null;
    },
    getCellProperties,
    setCellProperties,
    getRowProperties: partProperties(rowsOf),
    setRowProperties: setPartProperties(rowsOf),
    getColumnProperties: partProperties(columnsOf),
    setColumnProperties: setPartProperties(columnsOf),
    getEntireRow: (range) =>
      rangeClass({
        ...wholeSheet(range.book, range.sheet),
        row: range.row,
        rowCount: range.rowCount,
      }),
    merge,
    unmerge: (range) => {
      requireWritable(range.sheet);
      range.sheet.unMergeCells(localAddress(range));
      noteMerge(range);
      return null;
    },
    clear,
    select: (range) => {
      selectArea(range);
      return null;
    },
  },
});

/** The cells of the ranges that were made, for methods that take a range. */
const cellsOf = new WeakMap<HostObject, CellRange>();

/** A range of cells, one rectangle of a sheet. */
export function rangeClass(range: CellRange): HostObject {
  const object = rangeMembers(range);
  cellsOf.set(object, range);
  return object;
}

/** Several rectangles of a sheet that are formatted together. */
export const rangeAreasClass = hostClass<readonly CellRange[]>("RangeAreas", {
  isReferenced: true,
  children: { format: rangeFormat },
  properties: {
    address: { get: (areas) => areas.map(addressOf).join(",") },
    style: styleProperty((areas: readonly CellRange[]) => areas),
  },
});
