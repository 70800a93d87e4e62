import type { Font } from "@cj-tech-master/excelts";
import { type Property, hostClass } from "../protocol/hostObject";
import { choice } from "./args";
import { invalidArgument } from "../protocol/excelError";
import { type Ranges, argb, between, change, colorOf, common, logical, text } from "./ranges";

function fontProperty(
  read: (font: Partial<Font>) => unknown,
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

/** In points. */
const LARGEST_FONT = 409;
const LONGEST_FONT_NAME = 31;

function fontName(value: unknown): string {
  const name = text(value, "font.name");
  if (name === "" || name.length > LONGEST_FONT_NAME)
    throw invalidArgument(`“${name}” can't be the name of a font`);
  return name;
}

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;

export const rangeFont = hostClass<Ranges>("RangeFont", {
  properties: {
    name: fontProperty(
      (font) => font.name ?? "Calibri",
      (value) => ({ name: fontName(value) }),
    ),
    size: fontProperty(
      (font) => font.size ?? 11,
      (value) => ({ size: between(1, LARGEST_FONT, value, "font.size") }),
    ),
    bold: fontProperty(
      (font) => font.bold ?? false,
      (value) => ({ bold: logical(value, "font.bold") }),
    ),
    italic: fontProperty(
      (font) => font.italic ?? false,
      (value) => ({ italic: logical(value, "font.italic") }),
    ),
    strikethrough: fontProperty(
      (font) => font.strike ?? false,
      (value) => ({ strike: logical(value, "font.strikethrough") }),
    ),
    underline: fontProperty(
      (font) => (font.underline === true || font.underline === "single" ? "Single" : "None"),
      (value) => ({
        underline: choice(UNDERLINES, value, "font.underline"),
      }),
    ),
    color: fontProperty(
      (font) => colorOf(font.color, "#000000"),
      (value) => ({ color: { argb: argb(value) } }),
    ),
  },
});

export const rangeFill = hostClass<Ranges>("RangeFill", {
  properties: {
    pattern: {
      get: (ranges) =>
        common(ranges, (cell) =>
          cell?.fill?.type === "pattern" && cell.fill.pattern !== "none" ? "Solid" : "None",
        ),
    },
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
