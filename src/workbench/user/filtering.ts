import type { Worksheet } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "../book/address";
import { type Book, type CellRange, intersection } from "../book/book";
import { dateSystemOf, numberFormatOf, readCells, valueOf } from "../book/cellValues";
import { shownValue } from "../book/shownValue";
import { hasHeaders, tableBody, tableRange } from "../book/tables";
import { usedRange } from "../book/usedRange";

/** Cells under headers that can be sorted and filtered; the headers are the row above. */
export type FilterArea = CellRange;

/** Which texts are let through, by columns counted from the first. */
type Filter = ReadonlyMap<number, ReadonlySet<string>>;

const filters = new WeakMap<Worksheet, Map<string, Filter>>();
/** The ranges whose headers a user gave buttons to. */
const chosen = new WeakMap<Worksheet, CellRange>();

/** The tables of a sheet, and the range that has buttons. */
export function filterAreas(book: Book, sheet: Worksheet): FilterArea[] {
  const tables = sheet
    .getTables()
    .filter((table) => hasHeaders(table) && table.model.autoFilterRef !== undefined)
    .map((table) => tableBody(book, sheet, table));
  const own = chosen.get(sheet) ?? rangeOfFile(book, sheet);
  return own ? [...tables, bodyOf(own)] : tables;
}

/** The range that its file filters. */
function rangeOfFile(book: Book, sheet: Worksheet): CellRange | undefined {
  const { autoFilter } = sheet;
  return typeof autoFilter === "string" ? rangeOfAddress(book, sheet, autoFilter) : undefined;
}

function bodyOf(range: CellRange): CellRange {
  return { ...range, row: range.row + 1, rowCount: Math.max(range.rowCount - 1, 1) };
}

/** Gives the cells around one buttons to sort and filter by, or takes them away; tables have theirs. */
export function toggleFilter(cell: CellRange): boolean {
  const { book, sheet } = cell;
  if (chosen.get(sheet) ?? rangeOfFile(book, sheet)) {
    for (const area of filterAreas(book, sheet)) setFilter(area, new Map());
    chosen.delete(sheet);
    Object.assign(sheet, { autoFilter: undefined });
    return true;
  }
  const isInTable = sheet.getTables().some((table) => intersection(tableRange(book, sheet, table), cell));
  const region = isInTable ? undefined : regionAround(cell);
  if (!region || region.rowCount < 2) return false;
  chosen.set(sheet, region);
  return true;
}

/** The cells around one, as far as no blank row or column ends them. */
function regionAround(cell: CellRange): CellRange | undefined {
  const { book, sheet } = cell;
  const used = usedRange(book, sheet, true);
  const inside = used && intersection(used, cell);
  if (!used || !inside) return undefined;
  const isBlank = (area: Pick<CellRange, "row" | "column" | "rowCount" | "columnCount">): boolean =>
    readCells({ ...used, ...area }, (one) => valueOf(one, book)).every((line) =>
      line.every((value) => value === ""),
    );
  const rowIsBlank = (row: number): boolean =>
    isBlank({ row, rowCount: 1, column: used.column, columnCount: used.columnCount });
  let [top, bottom] = [inside.row, inside.row];
  while (top > used.row && !rowIsBlank(top - 1)) top--;
  while (bottom < used.row + used.rowCount - 1 && !rowIsBlank(bottom + 1)) bottom++;
  const columnIsBlank = (column: number): boolean =>
    isBlank({ row: top, rowCount: bottom - top + 1, column, columnCount: 1 });
  let [left, right] = [inside.column, inside.column];
  while (left > used.column && !columnIsBlank(left - 1)) left--;
  while (right < used.column + used.columnCount - 1 && !columnIsBlank(right + 1)) right++;
  return { ...used, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** What a column of an area shows, each text once and in its order, and whether the filter lets it through. */
export function filterChoices(area: FilterArea, column: number): { text: string; isShown: boolean }[] {
  const shown = filterOf(area).get(column);
  const texts = new Set(textsOf(area, column));
  return [...texts]
    .sort(new Intl.Collator("en-GB", { numeric: true }).compare)
    .map((text) => ({ text, isShown: !shown || shown.has(text) }));
}

export function isColumnFiltered(area: FilterArea, column: number): boolean {
  return filterOf(area).has(column);
}

/** Shows only the rows of an area that have one of these texts in a column; undefined shows all. */
export function filterColumn(area: FilterArea, column: number, texts: ReadonlySet<string> | undefined): void {
  const before = filterOf(area);
  const after = new Map(before);
  if (texts) after.set(column, texts);
  else after.delete(column);
  setFilter(area, after);
  area.book.undo.add("filtering", {
    undo: () => {
      setFilter(area, before);
    },
    redo: () => {
      setFilter(area, after);
    },
  });
}

function filterOf(area: FilterArea): Filter {
  return filters.get(area.sheet)?.get(keyOf(area)) ?? new Map<number, ReadonlySet<string>>();
}

function keyOf({ row, column }: FilterArea): string {
  return `${row} ${column}`;
}

function setFilter(area: FilterArea, filter: Filter): void {
  const ofSheet = filters.get(area.sheet) ?? new Map<string, Filter>();
  filters.set(area.sheet, ofSheet.set(keyOf(area), filter));
  const columns = [...filter].map(([column, texts]) => ({ texts, cells: textsOf(area, column) }));
  for (let down = 0; down < area.rowCount; down++)
    area.sheet.getRow(area.row + down + 1).hidden = !columns.every(({ texts, cells }) =>
      texts.has(cells[down] ?? ""),
    );
}

function textsOf(area: FilterArea, column: number): string[] {
  const { book } = area;
  const one = { ...area, column: area.column + column, columnCount: 1 };
  return readCells(
    one,
    (cell) => shownValue(valueOf(cell, book), numberFormatOf(cell), dateSystemOf(book)).text,
  ).flat();
}
