import type { Border, Cell, Color, Fill, Style } from "@cj-tech-master/excelts";
import { PIXELS_IN_POINT } from "../../book/cellSizes";
import type { PlainValue } from "../../book/cellValues";
import type { TableLook } from "../../book/tableLooks";
import type { ShownValue } from "../../book/shownValue";

/** The colours of Office's theme, in the order in which files number them. */
const THEME = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47"],
];
const USUAL_FONT = "Calibri, Carlito, 'Liberation Sans', sans-serif";
const USUAL_SIZE = 11;
/** The place of the colour of texts in the theme. */
const TEXT_COLOR = 1;
const FONTS: Readonly<Record<string, string>> = {
  Arial: "Arial, 'Liberation Sans', sans-serif",
  Calibri: USUAL_FONT,
};
/** A level of indentation is as wide as three spaces. */
const INDENT = 9;
export const PADDING = 3;

/** The colour of a file as the browser writes it; undefined where it is automatic. */
function cssColor(color: Partial<Color & { theme: number; tint: number }> | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6)}`;
  const themed = color?.theme === undefined ? undefined : THEME[color.theme];
  return themed === undefined ? undefined : tinted(themed, color?.tint ?? 0);
}

/** Nearer to white by a positive tint, to black by a negative one. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(mixed).toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

export function fontOf(cell: Cell, zoom: number): string {
  const { bold, italic, size = USUAL_SIZE, name = "" } = cell.font ?? {};
  const family = FONTS[name] ?? (name === "" ? USUAL_FONT : `'${name}', ${USUAL_FONT}`);
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${Math.round(size * zoom * PIXELS_IN_POINT * 100) / 100}px ${family}`;
}

export type Side = "left" | "center" | "right";

const SIDES: Readonly<Record<string, Side>> = {
  left: "left",
  right: "right",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
};

/** Where a value stands that has no place of its own: numbers at the right, TRUE and errors in the middle. */
export function sideOf(cell: Cell, value: PlainValue): Side {
  const own = SIDES[cell.alignment?.horizontal ?? ""];
  if (own) return own;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || /^#[A-Z/0]+[!?A]$/u.test(value) ? "center" : "left";
}

const VERTICAL: Readonly<Record<string, string>> = { top: "flex-start", middle: "center" };
const HORIZONTAL: Readonly<Record<Side, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
};

const LINES: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

function line(border: Partial<Border> | undefined): string {
  const look = LINES[border?.style ?? ""] ?? (border?.style ? "1px solid" : undefined);
  return look === undefined ? "" : `${look} ${cssColor(border?.color) ?? "#000"}`;
}

/** A cell, its value, and how that is shown. */
export interface ShownCell {
  readonly cell: Cell;
  readonly value: PlainValue;
  readonly shown: ShownValue;
  /** What conditional formats add to its look. */
  readonly rule: Partial<Style> | undefined;
  /** What the style of its table gives it. */
  readonly table: TableLook | undefined;
}

/** Dresses a box as the cell that it shows; `last` is the cell at its right end. */
export function dressBox(
  box: HTMLElement,
  { cell, value, shown, rule, table }: ShownCell,
  last: Cell | undefined,
  zoom: number,
): void {
  const { font, fill, alignment, border } = cell;
  const side = sideOf(cell, value);
  const lines = [border?.top, (last ?? cell).border?.right, border?.bottom, border?.left].map(line);
  Object.assign(box.style, {
    font: fontOf(cell, zoom),
    color:
      cssColor(rule?.font?.color) ??
      shown.color ??
      (isPlain(font?.color) ? table?.color : undefined) ??
      cssColor(font?.color) ??
      "",
    textDecoration: `${font?.underline ? "underline " : ""}${font?.strike ? "line-through" : ""}`,
    alignItems: VERTICAL[alignment?.vertical ?? ""] ?? "flex-end",
    justifyContent: HORIZONTAL[side],
    textAlign: side,
    whiteSpace: alignment?.wrapText ? "pre-wrap" : "pre",
    overflowWrap: alignment?.wrapText ? "anywhere" : "",
    // Lines lie over the fills of their neighbours.
    zIndex: lines.some((one) => one !== "") ? "1" : "",
  });
  if (table?.isBold) box.style.fontWeight = "bold";
  ["Top", "Right", "Bottom", "Left"].forEach((name, place) => {
    const look = lines[place] ?? "";
    if (look !== "") box.style.setProperty(`border-${name.toLowerCase()}`, look);
  });
  const background = ruleFillOf(rule?.fill) ?? fillOf(fill) ?? table?.fill;
  if (background !== undefined) box.style.background = background;
  const indent = (alignment?.indent ?? 0) * INDENT;
  if (indent > 0) box.style[side === "right" ? "paddingRight" : "paddingLeft"] = `${indent + PADDING}px`;
}

/** Black text is what a file says where nobody chose a colour: that of the theme's text. */
function isPlain(color: Partial<Color & { theme: number }> | undefined): boolean {
  return color === undefined || color.theme === TEXT_COLOR;
}

/** A conditional fill has its colour as that of the background. */
function ruleFillOf(fill: Fill | undefined): string | undefined {
  return fill?.type === "pattern" ? (cssColor(fill.bgColor) ?? cssColor(fill.fgColor)) : undefined;
}

function fillOf(fill: Fill | undefined): string | undefined {
  return fill?.type === "pattern" && fill.pattern !== "none" ? cssColor(fill.fgColor) : undefined;
}
