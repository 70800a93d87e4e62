import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book } from "../../book/book";
import { styledTables } from "../../book/tableLooks";
import { type FilterArea, filterAreas } from "../../user/filtering";
import { drawGrid } from "./drawGrid";
import { boxOf } from "./drawMarks";
import { type GridLayout, gridLayout } from "./gridLayout";
import { HEAD_HEIGHT, HEAD_WIDTH, gridParts } from "./gridParts";
import type { ShownSheet } from "./rowBoxes";

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
  focus(): void;
  /** The column whose right end is under a point of the headings. */
  edgeAt(
    x: number,
    y: number,
  ): { readonly column: number; readonly width: number; readonly zoom: number } | undefined;
  /** The row or the column whose heading is under a point. */
  headAt(x: number, y: number): { readonly row?: number; readonly column?: number } | undefined;
  /** The cells under headers that have buttons, in the order of these. */
  filters(): readonly FilterArea[];
  zoom(): number;
  setZoom(zoom: number): void;
}

export function gridView(): GridView {
  const parts = gridParts();
  const { element, space, layer } = parts;
  let shown: ShownSheet | undefined;
  let zoom = 1;
  const draw = (): void => {
    if (shown) drawGrid(parts, shown);
  };
  const askToDraw = oncePerFrame(draw);
  element.addEventListener("scroll", askToDraw);
  new ResizeObserver(askToDraw).observe(element);

  return {
    element,
    layer,
    focus: () => {
      element.focus({ preventScroll: true });
    },
    show: (book) => {
      if (!book.active) return;
      const isOther = shown?.sheet !== book.active;
      const layout = layoutOf(book, book.active, zoom);
      shown = {
        book,
        sheet: book.active,
        layout,
        filters: filterAreas(book, book.active),
        tables: styledTables(book, book.active),
      };
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
    filters: () => shown?.filters ?? [],
    zoom: () => zoom,
    setZoom: (given) => {
      zoom = given;
    },
    edgeAt: (x, y) => shown && edgeUnder(element, shown.layout, x, y),
    headAt: (x, y) => shown && headUnder(element, shown.layout, x, y),
    cellAt: (x, y) => shown && cellUnder(element, shown.layout, x, y),
    place: (row, column) => boxOf(shown?.layout, { row, column, rowCount: 1, columnCount: 1 }),
  };
}

/** Layouts, and how often their workbooks had been changed when they were made: one of a long sheet takes long to make. */
const layouts = new WeakMap<Worksheet, { readonly changes: number; readonly layout: GridLayout }>();

function layoutOf({ undo: { changes } }: Book, sheet: Worksheet, zoom: number): GridLayout {
  const known = layouts.get(sheet);
  if (known?.changes === changes && known.layout.zoom === zoom) return known.layout;
  const layout = gridLayout(sheet, zoom);
  layouts.set(sheet, { changes, layout });
  return layout;
}

function oncePerFrame(draw: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };
}

/** The cell under a point of the screen; none under the headings. */
function cellUnder(
  element: HTMLElement,
  layout: GridLayout,
  x: number,
  y: number,
): ReturnType<GridView["cellAt"]> {
  const box = element.getBoundingClientRect();
  const [right, down] = [x - box.left - HEAD_WIDTH, y - box.top - HEAD_HEIGHT];
  if (right < 0 || down < 0) return undefined;
  const isFrozen = down < layout.top(layout.frozenRows);
  return {
    row: layout.rowAt(isFrozen ? down : down + element.scrollTop),
    column: layout.columnAt(right + element.scrollLeft),
  };
}

/** So near to the end of a heading a pointer takes hold of it, in pixels. */
const GRASP = 5;

function edgeUnder(
  element: HTMLElement,
  layout: GridLayout,
  x: number,
  y: number,
): ReturnType<GridView["edgeAt"]> {
  const box = element.getBoundingClientRect();
  const right = x - box.left - HEAD_WIDTH + element.scrollLeft;
  if (y - box.top >= HEAD_HEIGHT || x - box.left < HEAD_WIDTH) return undefined;
  const column = layout.columnAt(Math.max(right - GRASP, 0));
  if (Math.abs(layout.left(column + 1) - right) > GRASP) return undefined;
  return {
    column,
    width: layout.left(column + 1) - layout.left(column),
    zoom: layout.zoom,
  };
}

function headUnder(
  element: HTMLElement,
  layout: GridLayout,
  x: number,
  y: number,
): ReturnType<GridView["headAt"]> {
  const box = element.getBoundingClientRect();
  const [right, down] = [x - box.left - HEAD_WIDTH, y - box.top - HEAD_HEIGHT];
  if (right < 0 && down < 0) return {};
  if (down < 0) return { column: layout.columnAt(right + element.scrollLeft) };
  if (right >= 0) return undefined;
  return { row: layout.rowAt(down < layout.top(layout.frozenRows) ? down : down + element.scrollTop) };
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
