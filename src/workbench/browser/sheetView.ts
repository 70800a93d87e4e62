import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { encodeCol } from "@cj-tech-master/excelts";
import type { Book } from "../book/book";
import { numberFormatOf, valueOf } from "../book/cellValues";
import { usedRange } from "../book/usedRange";
import { shownValue } from "./shownValue";

/** So many rows of a sheet are shown, and columns; the page is for looking, not for working. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;
const USUAL_WIDTH = 8.43;
/** The width of the row numbers, in pixels. */
const NUMBERS_WIDTH = 44;

/** A sheet as a table, with its texts, formats and widths. */
export function sheetView(book: Book, sheet: Worksheet): HTMLTableElement {
  const used = usedRange(book, sheet, false);
  const rows = Math.min((used ? used.row + used.rowCount : 0) + 5, MOST_ROWS);
  const columns = Math.min(Math.max((used ? used.column + used.columnCount : 0) + 2, 12), MOST_COLUMNS);
  const table = document.createElement("table");
  const widths = columnWidths(sheet, columns);
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
  table.append(columnGroup(widths), header(columns));
  for (let row = 1; row <= rows; row++) table.append(line(book, sheet, row, columns));
  return table;
}

/** The column of row numbers, then those of the sheet, as wide as Excel shows them. */
function columnWidths(sheet: Worksheet, columns: number): number[] {
  const widths = Array.from(
    { length: columns },
    (_, place) => sheet.getColumn(place + 1).width ?? USUAL_WIDTH,
  );
  return [NUMBERS_WIDTH, ...widths.map((digits) => digits * 7 + 5)];
}

function columnGroup(widths: readonly number[]): HTMLElement {
  const group = document.createElement("colgroup");
  for (const width of widths) {
    const column = document.createElement("col");
    column.style.width = `${width}px`;
    group.append(column);
  }
  return group;
}

function header(columns: number): HTMLElement {
  const row = document.createElement("tr");
  row.append(heading(""));
  for (let column = 0; column < columns; column++) row.append(heading(encodeCol(column)));
  return row;
}

function heading(text: string): HTMLElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  return cell;
}

function line(book: Book, sheet: Worksheet, row: number, columns: number): HTMLElement {
  const element = document.createElement("tr");
  const found = sheet.findRow(row);
  if (found?.height) element.style.height = `${found.height * (96 / 72)}px`;
  element.append(heading(String(row)));
  for (let column = 1; column <= columns;) {
    const cell = found?.findCell(column) ?? undefined;
    const across = cell ? columnsAcross(sheet, cell, column, columns) : 1;
    element.append(cellView(book, cell, across, column));
    column += across;
  }
  return element;
}

/** How many columns a cell goes across: those merged with it, or blank ones that it is centred over. */
function columnsAcross(sheet: Worksheet, cell: Cell, column: number, columns: number): number {
  let across = 1;
  const next = (): Cell | undefined => sheet.findRow(cell.row)?.findCell(column + across) ?? undefined;
  const isCentred = cell.alignment?.horizontal === "centerContinuous" && cell.value !== null;
  for (let other = next(); other && column + across <= columns; other = next()) {
    const isMerged = other.isMergedTo(cell);
    const isUnder = isCentred && other.alignment?.horizontal === "centerContinuous" && other.value === null;
    if (!isMerged && !isUnder) break;
    across++;
  }
  return across;
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  centerContinuous: "center",
  right: "right",
  center: "center",
};

function cellView(book: Book, cell: Cell | undefined, across: number, column: number): HTMLElement {
  const element = document.createElement("td");
  element.colSpan = across;
  if (!cell) return element;
  const value = valueOf(cell, book);
  element.textContent = shownValue(value, numberFormatOf(cell));
  element.dataset["address"] = `${encodeCol(column - 1)}${cell.row}`;
  const { font, alignment, fill, border } = cell;
  Object.assign(element.style, {
    fontWeight: font?.bold ? "bold" : "",
    fontStyle: font?.italic ? "italic" : "",
    fontSize: font?.size ? `${font.size}pt` : "",
    fontFamily: font?.name ?? "",
    color: colour(font?.color),
    background: fill?.type === "pattern" ? colour(fill.fgColor) : "",
    textAlign: ALIGNMENTS[alignment?.horizontal ?? ""] ?? (typeof value === "number" ? "right" : "left"),
    whiteSpace: alignment?.wrapText ? "pre-wrap" : "pre",
    borderColor: border?.bottom?.style ? "#bfbfbf" : "",
  });
  return element;
}

function colour(color: Partial<{ argb: string }> | undefined): string {
  return color?.argb === undefined ? "" : `#${color.argb.slice(-6)}`;
}
