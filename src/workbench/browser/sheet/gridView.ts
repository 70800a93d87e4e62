import { type Cell, encodeCol } from "@cj-tech-master/excelts";
import { localAddress } from "../../book/address";
import type { Book, CellRange } from "../../book/book";
import { type GridLayout, gridLayout, viewOf } from "./gridLayout";
import { type ShownSheet, rowBoxes } from "./rowBoxes";
import { selectedArea } from "../../book/selection";

/** The sheet in front, as a grid that draws what is in sight. */
export interface GridView {
  readonly element: HTMLElement;
  /** Draws the sheet in front anew. */
  show(book: Book): void;
  /** Brings a cell into sight. */
  reveal(row: number, column: number): void;
  /** The cell under a point of the screen; undefined on the headings, or outside. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | undefined;
  /** Where a cell is, in the layer that editors are put into. */
  place(row: number, column: number): Readonly<Record<"left" | "top" | "width" | "height", string>>;
  readonly layer: HTMLElement;
}

const HEAD_HEIGHT = 22;
const HEAD_WIDTH = 46;
/** Columns that are drawn left of those in sight, for texts that run into sight. */
const COLUMNS_BEFORE = 30;
const ROWS_AROUND = 8;

function part(name: string, hidden = false): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  if (hidden) element.setAttribute("aria-hidden", "true");
  return element;
}

export function gridView(): GridView {
  const element = part("grid");
  element.tabIndex = 0;
  element.setAttribute("role", "grid");
  element.setAttribute("aria-label", "Sheet");
  element.setAttribute("aria-activedescendant", "active-cell");
  const space = part("space");
  space.setAttribute("role", "presentation");
  const heads = {
    columns: part("column-heads", true),
    rows: part("row-heads", true),
    frozen: part("frozen-heads", true),
  };
  const cells = part("cells");
  const frozen = part("frozen");
  const marks = part("marks");
  const layer = part("editors");
  for (const layerOfRows of [cells, frozen, marks]) layerOfRows.setAttribute("role", "rowgroup");
  space.append(part("corner", true), heads.columns, frozen, heads.frozen, heads.rows, cells, marks, layer);
  element.append(space);

  let shown: ShownSheet | undefined;

  const draw = (): void => {
    if (!shown) return;
    const { layout } = shown;
    const frozenHeight = layout.top(layout.frozenRows);
    const first = layout.rowAt(element.scrollTop + frozenHeight);
    const rows = [
      Math.max(layout.frozenRows, first - ROWS_AROUND),
      Math.min(layout.rowCount, layout.rowAt(element.scrollTop + element.clientHeight) + ROWS_AROUND),
    ] as const;
    const columns = [
      Math.max(0, layout.columnAt(element.scrollLeft) - COLUMNS_BEFORE),
      Math.min(layout.columnCount, layout.columnAt(element.scrollLeft + element.clientWidth) + 2),
    ] as const;
    const masters = new Set<Cell>();
    cells.replaceChildren(...gridlines(shown, rows, columns), ...drawRows(shown, rows, columns, masters));
    const top = [0, layout.frozenRows] as const;
    frozen.replaceChildren(...gridlines(shown, top, columns), ...drawRows(shown, top, columns, masters));
    frozen.style.height = `${frozenHeight}px`;
    frozen.style.marginBottom = `${-frozenHeight}px`;
    frozen.hidden = layout.frozenRows === 0;
    drawHeads(heads, shown, rows, columns);
    drawMarks(marks, shown);
  };

  let isAsked = false;
  const askToDraw = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };
  element.addEventListener("scroll", askToDraw);
  new ResizeObserver(askToDraw).observe(element);

  return {
    element,
    layer,
    show: (book) => {
      if (!book.active) return;
      const isOther = shown?.sheet !== book.active;
      const layout = gridLayout(book.active);
      shown = { book, sheet: book.active, layout };
      space.style.width = `${HEAD_WIDTH + layout.left(layout.columnCount)}px`;
      space.style.height = `${HEAD_HEIGHT + layout.top(layout.rowCount)}px`;
      element.setAttribute("aria-rowcount", String(layout.rowCount));
      element.setAttribute("aria-colcount", String(layout.columnCount));
      element.dataset["sheet"] = book.active.name;
      if (isOther) element.scrollTo(0, 0);
      draw();
    },
    reveal: (row, column) => {
      if (shown) scrollTo(element, shown.layout, row, column);
      draw();
    },
    cellAt: (x, y) => {
      const box = element.getBoundingClientRect();
      const [right, down] = [x - box.left - HEAD_WIDTH, y - box.top - HEAD_HEIGHT];
      if (!shown || right < 0 || down < 0) return undefined;
      const { layout } = shown;
      const isFrozen = down < layout.top(layout.frozenRows);
      return {
        row: layout.rowAt(isFrozen ? down : down + element.scrollTop),
        column: layout.columnAt(right + element.scrollLeft),
      };
    },
    place: (row, column) => boxOf(shown?.layout, { row, column, rowCount: 1, columnCount: 1 }),
  };
}

function drawRows(
  shown: ShownSheet,
  [from, to]: readonly [number, number],
  columns: readonly [number, number],
  masters: Set<Cell>,
): HTMLElement[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, place) =>
    rowBoxes(shown, from + place, columns, masters),
  );
}

/** The lines of the grid, under everything; a sheet may go without. */
function gridlines(
  { sheet, layout }: ShownSheet,
  rows: readonly [number, number],
  columns: readonly [number, number],
): HTMLElement[] {
  const [top, bottom] = [layout.top(rows[0]), layout.top(rows[1])];
  const lines = part("lines", true);
  Object.assign(lines.style, { top: `${top}px`, height: `${bottom - top}px` });
  if (viewOf(sheet)?.showGridLines === false) return [lines];
  for (let row = rows[0]; row < rows[1]; row++) {
    const line = part("line across");
    line.style.top = `${layout.top(row + 1) - top - 1}px`;
    lines.append(line);
  }
  for (let column = columns[0]; column < columns[1]; column++) {
    const line = part("line down");
    line.style.left = `${layout.left(column + 1) - 1}px`;
    lines.append(line);
  }
  return [lines];
}

interface Heads {
  readonly columns: HTMLElement;
  readonly rows: HTMLElement;
  readonly frozen: HTMLElement;
}

function drawHeads(
  heads: Heads,
  { book, layout }: ShownSheet,
  rows: readonly [number, number],
  columns: readonly [number, number],
): void {
  const selected = selectedArea(book);
  const isIn = (from: number, count: number, place: number): boolean => place >= from && place < from + count;
  const rowHead = (row: number): HTMLElement => {
    const head = part(selected && isIn(selected.row, selected.rowCount, row) ? "head selected" : "head");
    head.textContent = String(row + 1);
    Object.assign(head.style, {
      top: `${layout.top(row)}px`,
      height: `${layout.top(row + 1) - layout.top(row)}px`,
    });
    return head;
  };
  const columnHead = (column: number): HTMLElement => {
    const isSelected = selected && isIn(selected.column, selected.columnCount, column);
    const head = part(isSelected ? "head selected" : "head");
    head.textContent = encodeCol(column);
    Object.assign(head.style, {
      left: `${HEAD_WIDTH + layout.left(column)}px`,
      width: `${layout.left(column + 1) - layout.left(column)}px`,
    });
    return head;
  };
  const from = (first: number, end: number): number[] =>
    Array.from({ length: Math.max(end - first, 0) }, (_, place) => first + place);
  heads.rows.replaceChildren(...from(rows[0], rows[1]).map(rowHead));
  heads.frozen.replaceChildren(...from(0, layout.frozenRows).map(rowHead));
  heads.columns.replaceChildren(...from(columns[0], columns[1]).map(columnHead));
}

type Area = Pick<CellRange, "row" | "column" | "rowCount" | "columnCount">;

function boxOf(
  layout: GridLayout | undefined,
  area: Area,
): Record<"left" | "top" | "width" | "height", string> {
  if (!layout) return { left: "0", top: "0", width: "0", height: "0" };
  const [left, top] = [layout.left(area.column), layout.top(area.row)];
  return {
    left: `${left - 1}px`,
    top: `${top - 1}px`,
    width: `${layout.left(area.column + area.columnCount) - left + 1}px`,
    height: `${layout.top(area.row + area.rowCount) - top + 1}px`,
  };
}

/** The frame around what is selected, and the cell of it that is active. */
function drawMarks(marks: HTMLElement, { book, layout }: ShownSheet): void {
  const selected = selectedArea(book);
  if (!selected) return;
  const frame = part(selected.rowCount * selected.columnCount > 1 ? "frame many" : "frame", true);
  Object.assign(frame.style, boxOf(layout, selected));
  const row = document.createElement("div");
  row.setAttribute("role", "row");
  const active = part("active");
  active.id = "active-cell";
  active.setAttribute("role", "gridcell");
  active.setAttribute("aria-selected", "true");
  active.setAttribute("aria-label", localAddress({ ...selected, rowCount: 1, columnCount: 1 }));
  Object.assign(active.style, boxOf(layout, { ...selected, rowCount: 1, columnCount: 1 }));
  row.append(active);
  marks.replaceChildren(frame, row);
}

function scrollTo(element: HTMLElement, layout: GridLayout, row: number, column: number): void {
  const [top, bottom] = [layout.top(row), layout.top(row + 1)];
  const frozen = layout.top(layout.frozenRows);
  const height = element.clientHeight - HEAD_HEIGHT;
  if (row >= layout.frozenRows && top < element.scrollTop + frozen) element.scrollTop = top - frozen;
  else if (bottom > element.scrollTop + height) element.scrollTop = bottom - height;
  const [left, right] = [layout.left(column), layout.left(column + 1)];
  const width = element.clientWidth - HEAD_WIDTH;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (right > element.scrollLeft + width) element.scrollLeft = Math.min(right - width, left);
}
