import type { Worksheet } from "@cj-tech-master/excelts";
import { PIXELS_IN_POINT, USUAL_HEIGHT, USUAL_WIDTH, pixelsOfWidth } from "../../book/cellSizes";

/** Where the rows and columns of a sheet are, in pixels; rows and columns are counted from 0. */
export interface GridLayout {
  /** How much larger than usual everything is drawn. */
  readonly zoom: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  top(row: number): number;
  left(column: number): number;
  rowAt(y: number): number;
  columnAt(x: number): number;
}

/** A line of text is so much higher than its font; a row without a height of its own grows with its fonts. */
const LINE_OF_FONT = 1.32;
/** So much is shown beyond what is used. */
const ROWS_BEYOND = 60;
const COLUMNS_BEYOND = 12;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

export function gridLayout(sheet: Worksheet, zoom: number): GridLayout {
  const rowCount = Math.max(sheet.rowCount + ROWS_BEYOND, FEWEST_ROWS);
  const columnCount = Math.max(sheet.columnCount + COLUMNS_BEYOND, FEWEST_COLUMNS);
  const tops = edges(rowCount, (row) => Math.round(rowHeight(sheet, row + 1) * zoom));
  const lefts = edges(columnCount, (column) => Math.round(columnWidth(sheet, column + 1) * zoom));
  const view = viewOf(sheet);
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    zoom,
    rowCount,
    columnCount,
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    top: (row) => tops[Math.min(row, rowCount)] ?? 0,
    left: (column) => lefts[Math.min(column, columnCount)] ?? 0,
    rowAt: (y) => placeAt(tops, y),
    columnAt: (x) => placeAt(lefts, x),
  };
}

/** How a sheet is looked at; a file may say nothing of it, whatever its library's types say. */
export function viewOf({ views }: Partial<Pick<Worksheet, "views">>): Worksheet["views"][number] | undefined {
  return views?.[0];
}

/** Where each of so many things begins, and where the last one ends. */
function edges(count: number, sizeOf: (place: number) => number): Float64Array {
  const all = new Float64Array(count + 1);
  for (let place = 0; place < count; place++) all[place + 1] = (all[place] ?? 0) + sizeOf(place);
  return all;
}

/** The last place that begins at or before a distance. */
function placeAt(all: Float64Array, distance: number): number {
  let [low, high] = [0, all.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((all[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowHeight(sheet: Worksheet, number: number): number {
  const row = sheet.findRow(number);
  if (row?.hidden) return 0;
  const usual = sheet.properties.defaultRowHeight ?? USUAL_HEIGHT;
  if (!row) return Math.round(usual * PIXELS_IN_POINT);
  return Math.round((row.height ?? Math.max(usual, tallestFont(row) * LINE_OF_FONT)) * PIXELS_IN_POINT);
}

function tallestFont(row: NonNullable<ReturnType<Worksheet["findRow"]>>): number {
  let tallest = 0;
  for (let column = 1; column <= row.cellCount; column++)
    tallest = Math.max(tallest, row.findCell(column)?.font?.size ?? 0);
  return tallest;
}

function columnWidth(sheet: Worksheet, number: number): number {
  const column = sheet.getColumn(number);
  if (column.hidden) return 0;
  const width = column.width ?? sheet.properties.defaultColWidth ?? USUAL_WIDTH;
  return Math.round(pixelsOfWidth(width));
}
