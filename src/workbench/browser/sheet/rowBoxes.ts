import { type Cell, ValueType, type Worksheet, encodeCol } from "@cj-tech-master/excelts";
import type { Book } from "../../book/book";
import { type PlainValue, dateSystemOf, numberFormatOf, valueOf } from "../../book/cellValues";
import { NO_DATE, shownValue } from "../../book/shownValue";
import { PADDING, type ShownCell, dressBox, fontOf, sideOf } from "./cellLook";
import { ruleStyleOf } from "../../book/ruleStyles";
import { type StyledTable, tableLookAt } from "../../book/tableLooks";
import { type FilterArea, isColumnFiltered } from "../../user/filtering";
import type { GridLayout } from "./gridLayout";

/** A sheet, and where its cells are. */
export interface ShownSheet {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly layout: GridLayout;
  /** The cells under headers that have buttons. */
  readonly filters: readonly FilterArea[];
  readonly tables: readonly StyledTable[];
}

/** The cells that a box covers, counted from 0; the ends are not among them. */
interface Extent {
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

/** A row of a sheet, with a box for each cell that has anything to show; `masters` are those drawn already. */
export function rowBoxes(
  shown: ShownSheet,
  row: number,
  columns: readonly [number, number],
  masters: Set<Cell>,
): HTMLElement {
  const { sheet, layout } = shown;
  const element = document.createElement("div");
  element.className = "row";
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  Object.assign(element.style, {
    top: `${layout.top(row)}px`,
    height: `${layout.top(row + 1) - layout.top(row)}px`,
  });
  const found = sheet.findRow(row + 1);
  const last = Math.min(columns[1], found?.cellCount ?? 0);
  for (let column = columns[0]; column < last; column++) {
    const cell = found?.findCell(column + 1);
    const box = cell && boxOf(shown, cell, masters);
    if (box) element.append(box);
  }
  return element;
}

function boxOf(shown: ShownSheet, cell: Cell, masters: Set<Cell>): HTMLElement | undefined {
  const { book } = shown;
  const master = cell.type === ValueType.Merge ? cell.master : cell;
  if (masters.has(master)) return undefined;
  if (cell.isMerged) masters.add(master);
  const value = valueOf(master, book);
  const table = tableLookAt(shown.tables, master.row - 1, master.col - 1);
  const isPlain = Object.keys(master.style).length === 0 && !table;
  if (value === "" && isPlain && !ruleStyleOf(shown.sheet, master.address)) return undefined;
  if (isUnderNeighbour(shown, master, value)) return undefined;
  const text = shownValue(value, numberFormatOf(master), dateSystemOf(book));
  const rule = ruleStyleOf(shown.sheet, master.address);
  return drawBox(shown, { cell: master, value, shown: text, rule, table }, cell.row - 1);
}

/** Draws a cell into a row, counted from 0: its own, or one further down where it is merged. */
function drawBox(shown: ShownSheet, shownCell: ShownCell, row: number): HTMLElement {
  const { layout, sheet } = shown;
  const box = document.createElement("div");
  const own = ownExtent(shown, shownCell);
  const extent = overflowing(shown, shownCell, own);
  box.className = extent === own ? "cell" : "cell over";
  box.setAttribute("role", "gridcell");
  box.setAttribute("aria-colindex", String(own.column + 1));
  box.dataset["address"] = `${encodeCol(own.column)}${own.row + 1}`;
  Object.assign(box.style, {
    left: `${layout.left(extent.column) - 1}px`,
    width: `${layout.left(extent.columnEnd) - layout.left(extent.column) + 1}px`,
    top: `${layout.top(own.row) - layout.top(row) - 1}px`,
    height: `${layout.top(own.rowEnd) - layout.top(own.row) + 1}px`,
  });
  dressBox(box, shownCell, sheet.findRow(own.row + 1)?.findCell(own.columnEnd) ?? undefined, layout.zoom);
  // A text lies over the fills of the cells that it runs over.
  if (extent !== own) box.style.zIndex = "2";
  const content = document.createElement("span");
  content.textContent = fitting(shown, shownCell, own);
  box.append(content);
  const button = filterButton(shown, own, content.textContent);
  if (button) box.append(button);
  return box;
}

/** The button of a header; its place says which column of which area it is for. */
function filterButton({ filters }: ShownSheet, own: Extent, header: string): HTMLElement | undefined {
  const place = filters.findIndex(
    ({ row, column, columnCount }) =>
      own.row === row - 1 && own.column >= column && own.column < column + columnCount,
  );
  const area = filters[place];
  if (!area) return undefined;
  const button = document.createElement("button");
  const column = own.column - area.column;
  button.className = isColumnFiltered(area, column) ? "filter filtered" : "filter";
  button.tabIndex = -1;
  button.textContent = "▾";
  button.setAttribute("aria-label", `Sort and filter ${header}`);
  Object.assign(button.dataset, { area: place, column });
  return button;
}

/** A merged cell's own, or those that a text is centred across: blank ones behind it that ask for the same. */
function ownExtent({ sheet }: ShownSheet, { cell, value }: ShownCell): Extent {
  const [row, column] = [cell.row - 1, cell.col - 1];
  let [rowEnd, columnEnd] = [row + 1, column + 1];
  if (cell.isMerged) {
    while (
      sheet
        .findRow(row + 1)
        ?.findCell(columnEnd + 1)
        ?.isMergedTo(cell)
    )
      columnEnd++;
    while (
      sheet
        .findRow(rowEnd + 1)
        ?.findCell(column + 1)
        ?.isMergedTo(cell)
    )
      rowEnd++;
  } else if (value !== "" && isAcross(cell)) {
    const next = (): Cell | undefined => sheet.findRow(row + 1)?.findCell(columnEnd + 1) ?? undefined;
    for (let other = next(); other && isAcross(other) && other.value === null; other = next()) columnEnd++;
  }
  return { row, rowEnd, column, columnEnd };
}

function isAcross({ alignment }: Cell): boolean {
  return alignment?.horizontal === "centerContinuous";
}

/** A blank cell over which the text of one before it is centred shows nothing of its own. */
function isUnderNeighbour({ sheet, book }: ShownSheet, cell: Cell, value: PlainValue): boolean {
  if (value !== "" || !isAcross(cell)) return false;
  const row = sheet.findRow(cell.row);
  for (let column = cell.col - 1; column > 0; column--) {
    const other = row?.findCell(column);
    if (!other || !isAcross(other)) return false;
    if (valueOf(other, book) !== "") return true;
  }
  return false;
}

/** A text that is too long runs over its blank neighbours, as far as they are blank. */
function overflowing(
  { layout, sheet, book }: ShownSheet,
  { cell, value, shown }: ShownCell,
  own: Extent,
): Extent {
  const isRunning = typeof value === "string" && value !== "" && !cell.alignment?.wrapText && !cell.isMerged;
  if (!isRunning || own.columnEnd - own.column > 1) return own;
  const needed = widthOf(shown.text, fontOf(cell, layout.zoom)) + 2 * PADDING + 1;
  let [column, columnEnd] = [own.column, own.columnEnd];
  const width = (): number => layout.left(columnEnd) - layout.left(column);
  const isBlank = (place: number): boolean =>
    valueOf(sheet.findRow(own.row + 1)?.findCell(place + 1) ?? undefined, book) === "";
  const side = sideOf(cell, value);
  if (side === "left")
    while (width() < needed && columnEnd < layout.columnCount && isBlank(columnEnd)) columnEnd++;
  if (side === "right") while (width() < needed && column > 0 && isBlank(column - 1)) column--;
  return width() === layout.left(own.columnEnd) - layout.left(own.column)
    ? own
    : { ...own, column, columnEnd };
}

/** A number that does not fit is not shown in part: Excel fills its cell with hashes. */
function fitting({ layout }: ShownSheet, { cell, value, shown: { text } }: ShownCell, own: Extent): string {
  if (typeof value !== "number") return text;
  const room = layout.left(own.columnEnd) - layout.left(own.column) - PADDING;
  const font = fontOf(cell, layout.zoom);
  if (text !== NO_DATE && widthOf(text, font) <= room) return text;
  if (numberFormatOf(cell) === "General") {
    for (let digits = 9; digits > 0; digits--) {
      const shorter = String(Number(value.toPrecision(digits)));
      if (!Number.isInteger(value) && widthOf(shorter, font) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(Math.floor(room / widthOf("#", font)), 1));
}

let pen: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, font: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}
