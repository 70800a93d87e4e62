import type { CellStyle } from "./sheetPlan";

const NAVY = "#1F3864";
const PALE = "#DCE6F1";
const GREY = "#BFBFBF";

/** The looks of a report, each named for what it is used on. */
export const LOOKS = {
  title: { fontSize: 16, bold: true, fontColor: NAVY, verticalAlign: "center" },
  period: { fontSize: 12, fontColor: NAVY },
  caption: { bold: true, fontColor: NAVY },
  note: { italic: true },
  plain: { align: "left" },
  heading: { bold: true, fontColor: "#FFFFFF", fill: NAVY, verticalAlign: "center", lines: GREY },
  acrossTwo: { align: "centerAcross" },
  subheading: { bold: true, fontColor: NAVY, fill: PALE, align: "right", lines: GREY },
  cells: { verticalAlign: "center" },
  label: { wraps: true, align: "left", lines: GREY },
  figure: { align: "right" },
  figureColumns: { lines: GREY },
  lone: { outline: GREY },
  listed: { lines: GREY, wraps: true, verticalAlign: "top", align: "left" },
  listHeading: { wraps: true, align: "left" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export const FONT_NAME = "Arial";
export const FONT_SIZE = 10;

/** A line of text at that size, in points. */
export const LINE_HEIGHT = 12.75;
/** The height of rows that the plan leaves alone. */
export const DEFAULT_HEIGHT = 15;
/** Excel makes no row higher, in points. */
export const GREATEST_HEIGHT = 409;

/** In widths of the digit 0: the labels, then a number and a percentage for each quarter. */
export const LABEL_WIDTH = 42;
export const FIGURE_WIDTH = 8.9;
