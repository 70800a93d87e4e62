import { GREY, NAVY, WHITE } from "./colors";
import type { CellStyle } from "./sheetPlan";

const TINT = "#E9ECF2";
const RULE = "#D9D9D9";
/** Of what one may write in: as dark as the accessibility guidelines ask of that. */
const FIELD = "#949494";

export const FONT_NAME = "Arial";
/** In points. */
export const FONT_SIZE = 10;
/** In points: of words over narrow columns, which are wider than what stands under them. */
export const SMALL_SIZE = 8;

const HEADING = { fontName: FONT_NAME, bold: true, fontColor: NAVY, verticalAlign: "center" } as const;

/** The looks of a report, each named for what it is used on. */
export const LOOKS = {
  title: { ...HEADING, namedStyle: "Heading1", fontSize: 16, wraps: true },
  /** On a sheet without merged cells a title runs on over its neighbours. */
  listTitle: { ...HEADING, namedStyle: "Heading1", fontSize: 14 },
  period: { fontSize: 11, fontColor: GREY, verticalAlign: "center" },
  /** What the add-in says of the report later. */
  news: { bold: true, fontSize: 9, align: "left", verticalAlign: "center" },
  notice: { bold: true, wraps: true, align: "left", verticalAlign: "top" },
  /** Over a part of the report. */
  heading2: { ...HEADING, namedStyle: "Heading2", fontSize: 12 },
  /** Over a table. */
  caption: { ...HEADING, namedStyle: "Heading2", fontSize: FONT_SIZE },
  note: { italic: true, fontColor: GREY, wraps: true, align: "left", verticalAlign: "top" },
  plain: { wraps: true, align: "left", verticalAlign: "top" },
  stripLabel: { fontColor: GREY, fill: TINT, align: "left", indent: 1, verticalAlign: "bottom", fontSize: 9 },
  stripFigure: {
    ...{ bold: true, fontColor: NAVY, fill: TINT, align: "left", indent: 1, verticalAlign: "center" },
    fontSize: 20,
  },
  stripBefore: {
    ...{ fontColor: GREY, fill: TINT, align: "left", indent: 1, verticalAlign: "top", fontSize: SMALL_SIZE },
    lineBelow: NAVY,
  },
  /** What a chart shows, in words. */
  chartNote: { fontColor: GREY, fontSize: SMALL_SIZE, wraps: true, align: "left", verticalAlign: "top" },
  /** Before a line to write on. */
  signed: { verticalAlign: "bottom" },
  line: { lineBelow: NAVY },
  /** A box to write in: empty, it prints as nothing but its lines. */
  commentary: { wraps: true, align: "left", verticalAlign: "top", box: FIELD },
  /** What a commentary is about, where its part is left out. */
  commentaryAbout: { bold: true, verticalAlign: "center" },
  heading: { bold: true, fontColor: WHITE, fill: NAVY, verticalAlign: "center", align: "left" },
  /** What stands first in a row of headings. */
  headingFirst: { indent: 1 },
  /** Over the two columns of a quarter. */
  acrossTwo: { align: "centerAcross" },
  /** Over a figure that stands alone. */
  overFigure: { align: "right", indent: 1 },
  /** Beside narrow ones. */
  overFigureSmall: { align: "right", indent: 1, fontSize: SMALL_SIZE },
  /** Without an indent: a word has just room. */
  narrowHead: { align: "right", wraps: true, fontSize: SMALL_SIZE },
  subheading: {
    fontSize: SMALL_SIZE,
    fontColor: GREY,
    align: "right",
    indent: 1,
    verticalAlign: "center",
    lineBelow: NAVY,
  },
  /** The rows of a table: a thin line under each. */
  rows: { verticalAlign: "center", rules: RULE },
  label: { align: "left", indent: 1 },
  longLabel: { wraps: true },
  figure: { align: "right", indent: 1 },
  number: { bold: true },
  share: { fontColor: GREY },
  /** What is shown where there is no figure. */
  missing: { bold: false, fontColor: GREY },
  /** The columns of the quarter that is reported on. */
  thisQuarter: { fill: TINT },
  /** The row over a sum. */
  aboveTotal: { lineBelow: NAVY },
  total: { bold: true, lineBelow: NAVY },
  listed: { wraps: true, verticalAlign: "top", align: "left", rules: RULE },
  listHeading: { wraps: true },
  /** What stands first in a row of the list. */
  listedFirst: { indent: 1 },
} as const satisfies Readonly<Record<string, CellStyle>>;
