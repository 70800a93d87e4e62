import type { CellStyle } from "./sheetPlan";

const NAVY = "#1F3864";
const PALE = "#DCE6F1";
const GREY = "#BFBFBF";
const WHITE = "#FFFFFF";

/** The looks of a report, each named for what it is used on. */
export const LOOKS = {
  title: { fontSize: 16, bold: true, fontColor: NAVY, verticalAlign: "center" },
  period: { fontSize: 12, fontColor: NAVY },
  notice: { bold: true },
  caption: { bold: true, fontColor: NAVY },
  note: { italic: true },
  plain: { align: "left" },
  heading: { bold: true, fontColor: WHITE, fill: NAVY, verticalAlign: "center", grid: GREY },
  acrossTwo: { align: "centerAcross" },
  subheading: { bold: true, fontColor: NAVY, fill: PALE, align: "right", grid: GREY },
  cells: { verticalAlign: "center" },
  label: { wraps: true, align: "left", grid: GREY },
  figure: { align: "right" },
  figureColumns: { grid: GREY },
  lone: { outline: GREY },
  listed: { grid: GREY, wraps: true, verticalAlign: "top", align: "left" },
  listHeading: { wraps: true, align: "left" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export const FONT_NAME = "Arial";
/** In points. */
export const FONT_SIZE = 10;
