import type { Alignment, Borders, Cell, Font } from "@cj-tech-master/excelts";
import { type CellRange, requireWritable } from "../book/book";
import { forEachCell, readCells } from "../book/cellValues";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostObject, type Property, hostClass } from "../protocol/hostObject";

/** Ranges that are formatted together: one of a range, several of areas. */
export type Ranges = readonly CellRange[];

/** The value that all cells have in common; null where they differ, as Excel gives it. */
function common<T>(ranges: Ranges, read: (cell: Cell | undefined) => T): T | null {
  const values = ranges.flatMap((range) => readCells(range, read).flat());
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function change(ranges: Ranges, act: (cell: Cell) => void): void {
  for (const range of ranges) {
    requireWritable(range.sheet);
    forEachCell(range, act);
  }
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} takes a text`);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} takes a number`);
  return value;
}

function logical(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} takes true or false`);
  return value;
}

/** `#1F3864` as the file holds it, with its opacity. */
function argb(value: unknown): string {
  const hex = /^#([0-9A-F]{6})$/iu.exec(text(value, "a colour"))?.[1];
  if (hex === undefined)
    throw invalidArgument(`“${String(value)}” is no colour that the workbench knows; write it like #1F3864`);
  return `FF${hex.toUpperCase()}`;
}

function colorOf(color: Partial<{ argb: string }> | undefined, otherwise: string): string {
  return color?.argb === undefined ? otherwise : `#${color.argb.slice(-6)}`;
}

function fontProperty<T>(
  read: (font: Partial<Font>) => T,
  write: (value: unknown) => Partial<Font>,
): Property<Ranges> {
  return {
    get: (ranges) => common(ranges, (cell) => read(cell?.font ?? {})),
    set: (ranges, value) => {
      const part = write(value);
      change(ranges, (cell) => (cell.font = { ...cell.font, ...part }));
    },
  };
}

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;

const rangeFont = hostClass<Ranges>("RangeFont", {
  properties: {
    name: fontProperty(
      (font) => font.name ?? "Calibri",
      (value) => ({ name: text(value, "font.name") }),
    ),
    size: fontProperty(
      (font) => font.size ?? 11,
      (value) => ({ size: number(value, "font.size") }),
    ),
    bold: fontProperty(
      (font) => font.bold ?? false,
      (value) => ({ bold: logical(value, "font.bold") }),
    ),
    italic: fontProperty(
      (font) => font.italic ?? false,
      (value) => ({ italic: logical(value, "font.italic") }),
    ),
    underline: fontProperty(
      (font) => (font.underline === true || font.underline === "single" ? "Single" : "None"),
      (value) => ({
        underline:
          UNDERLINES[oneOf(Object.keys(UNDERLINES), value, "font.underline") as keyof typeof UNDERLINES],
      }),
    ),
    color: fontProperty(
      (font) => colorOf(font.color, "#000000"),
      (value) => ({ color: { argb: argb(value) } }),
    ),
  },
});

const rangeFill = hostClass<Ranges>("RangeFill", {
  properties: {
    color: {
      get: (ranges) =>
        common(ranges, (cell) =>
          cell?.fill?.type === "pattern" ? colorOf(cell.fill.fgColor, "#FFFFFF") : "#FFFFFF",
        ),
      set: (ranges, value) => {
        const color = argb(value);
        change(
          ranges,
          (cell) => (cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: color } }),
        );
      },
    },
  },
  methods: {
    clear: (ranges) => {
      change(ranges, (cell) => (cell.fill = { type: "pattern", pattern: "none" }));
      return null;
    },
  },
});

function oneOf(known: readonly string[], value: unknown, what: string): string {
  const found = known.find((name) => name === value);
  if (found === undefined) throw invalidArgument(`${what} can't be ${String(value)}`);
  return found;
}

type Side = "top" | "bottom" | "left" | "right";

interface Edge {
  readonly ranges: Ranges;
  readonly name: string;
}

/** For each of Excel's edges, the sides that a cell at some place in a range has on it. */
const SIDES: Readonly<Record<string, (range: CellRange, down: number, right: number) => readonly Side[]>> = {
  EdgeTop: (_, down) => (down === 0 ? ["top"] : []),
  EdgeBottom: ({ rowCount }, down) => (down === rowCount - 1 ? ["bottom"] : []),
  EdgeLeft: (_, __, right) => (right === 0 ? ["left"] : []),
  EdgeRight: ({ columnCount }, _, right) => (right === columnCount - 1 ? ["right"] : []),
  InsideHorizontal: ({ rowCount }, down) => [
    ...(down > 0 ? (["top"] as const) : []),
    ...(down < rowCount - 1 ? (["bottom"] as const) : []),
  ],
  InsideVertical: ({ columnCount }, _, right) => [
    ...(right > 0 ? (["left"] as const) : []),
    ...(right < columnCount - 1 ? (["right"] as const) : []),
  ],
};

const LINE_STYLES = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" } as const;
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function changeEdge(
  { ranges, name }: Edge,
  part: (side: Partial<Borders[Side]>) => Partial<Borders[Side]>,
): void {
  for (const range of ranges) {
    requireWritable(range.sheet);
    forEachCell(range, (cell, down, right) => {
      for (const side of SIDES[name]?.(range, down, right) ?? []) {
        const before: Partial<Borders> = cell.border ?? {};
        cell.border = { ...before, [side]: part(before[side] ?? {}) };
      }
    });
  }
}

const rangeBorder = hostClass<Edge>("RangeBorder", {
  properties: {
    style: {
      get: () => {
        throw new ExcelError("ApiNotFound", "The workbench does not read borders.");
      },
      set: (edge, value) => {
        const style =
          value === "None"
            ? undefined
            : LINE_STYLES[oneOf(Object.keys(LINE_STYLES), value, "border.style") as keyof typeof LINE_STYLES];
        changeEdge(edge, ({ style: _, ...side }) =>
          style === undefined ? {} : { color: { argb: "FF000000" }, ...side, style },
        );
      },
    },
    weight: {
      get: () => {
        throw new ExcelError("ApiNotFound", "The workbench does not read borders.");
      },
      set: (edge, value) => {
        const style = WEIGHTS[oneOf(Object.keys(WEIGHTS), value, "border.weight") as keyof typeof WEIGHTS];
        changeEdge(edge, (side) => ({ ...side, style }));
      },
    },
    color: {
      get: () => {
        throw new ExcelError("ApiNotFound", "The workbench does not read borders.");
      },
      set: (edge, value) => {
        const color = { argb: argb(value) };
        changeEdge(edge, (side) => ({ ...side, color }));
      },
    },
  },
});

const rangeBorders = hostClass<Ranges>("RangeBorderCollection", {
  methods: {
    getItem: (ranges, [name]): HostObject =>
      rangeBorder({ ranges, name: oneOf(Object.keys(SIDES), name, "an edge") }),
  },
});

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function alignmentProperty<T>(
  read: (alignment: Partial<Alignment>) => T,
  write: (value: unknown, before: Partial<Alignment>) => Partial<Alignment>,
): Property<Ranges> {
  return {
    get: (ranges) => common(ranges, (cell) => read(cell?.alignment ?? {})),
    set: (ranges, value) => {
      change(ranges, (cell) => (cell.alignment = write(value, cell.alignment ?? {})));
    },
  };
}

function nameOf(
  table: Readonly<Record<string, string | undefined>>,
  value: string | undefined,
  otherwise: string,
): string {
  return (
    Object.entries(table).find(([, written]) => written !== undefined && written === value)?.[0] ?? otherwise
  );
}

/** Excel's column widths: a digit of its usual font is 7 pixels wide, with 5 around them; a point is 96/72 pixels. */
const PIXELS_IN_POINT = 96 / 72;
const PIXELS_IN_DIGIT = 7;
const PIXELS_AROUND = 5;
const USUAL_WIDTH = 8.43;
const USUAL_HEIGHT = 15;
const GREATEST_HEIGHT = 409.5;
const GREATEST_WIDTH = 255;

function pointsOfWidth(digits: number): number {
  return (digits * PIXELS_IN_DIGIT + PIXELS_AROUND) / PIXELS_IN_POINT;
}

function widthOfPoints(points: number): number {
  return (points * PIXELS_IN_POINT - PIXELS_AROUND) / PIXELS_IN_DIGIT;
}

function places(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => from + place + 1);
}

/** The format of a range, or of several areas together. */
export const rangeFormat = hostClass<Ranges>("RangeFormat", {
  children: { font: rangeFont, fill: rangeFill, borders: rangeBorders },
  properties: {
    horizontalAlignment: alignmentProperty(
      ({ horizontal }) => nameOf(HORIZONTAL, horizontal, "General"),
      (value, { horizontal: _, ...others }) => {
        const horizontal =
          HORIZONTAL[oneOf(Object.keys(HORIZONTAL), value, "horizontalAlignment") as keyof typeof HORIZONTAL];
        return horizontal === undefined ? others : { ...others, horizontal };
      },
    ),
    verticalAlignment: alignmentProperty(
      ({ vertical }) => nameOf(VERTICAL, vertical, "Bottom"),
      (value, before) => ({
        ...before,
        vertical: VERTICAL[oneOf(Object.keys(VERTICAL), value, "verticalAlignment") as keyof typeof VERTICAL],
      }),
    ),
    wrapText: alignmentProperty(
      ({ wrapText }) => wrapText ?? false,
      (value, before) => ({ ...before, wrapText: logical(value, "wrapText") }),
    ),
    indentLevel: alignmentProperty(
      ({ indent }) => indent ?? 0,
      (value, before) => ({ ...before, indent: number(value, "indentLevel") }),
    ),
    rowHeight: {
      get: (ranges) => {
        const heights = ranges.flatMap(({ sheet, row, rowCount }) =>
          places(row, Math.min(rowCount, sheet.rowCount + 1)).map(
            (one) => sheet.findRow(one)?.height ?? USUAL_HEIGHT,
          ),
        );
        return heights.every((height) => height === heights[0]) ? heights[0] : null;
      },
      set: (ranges, value) => {
        const height = number(value, "rowHeight");
        if (height < 0 || height > GREATEST_HEIGHT)
          throw invalidArgument(`no row can be ${height} points high`);
        for (const { sheet, row, rowCount } of ranges) {
          requireWritable(sheet);
          for (const one of places(row, rowCount)) sheet.getRow(one).height = height;
        }
      },
    },
    columnWidth: {
      get: (ranges) => {
        const widths = ranges.flatMap(({ sheet, column, columnCount }) =>
          places(column, columnCount).map((one) => pointsOfWidth(sheet.getColumn(one).width ?? USUAL_WIDTH)),
        );
        return widths.every((width) => width === widths[0]) ? widths[0] : null;
      },
      set: (ranges, value) => {
        const width = widthOfPoints(number(value, "columnWidth"));
        if (width < 0 || width > GREATEST_WIDTH)
          throw invalidArgument(`no column can be ${String(value)} points wide`);
        for (const { sheet, column, columnCount } of ranges) {
          requireWritable(sheet);
          for (const one of places(column, columnCount)) sheet.getColumn(one).width = width;
        }
      },
    },
  },
});
