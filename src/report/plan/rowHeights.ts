import { FONT_SIZE } from "./looks";

/** A line of Arial is so many times as high as its font, as Excel fits rows to it. */
const LINE_SPACING = 1.275;
/** Kept free above and below the lines of a row together, in points. */
const ROW_PADDING = 2.25;
/** Excel sets heights in whole pixels; this is one, in points. */
const PIXEL = 0.75;
/** Excel makes no row higher, in points. */
export const GREATEST_HEIGHT = 409;

/** The height of a row with so many lines of text, in points. */
export function heightOfLines(lineCount: number, fontSize = FONT_SIZE): number {
  return Math.ceil((lineCount * fontSize * LINE_SPACING + ROW_PADDING) / PIXEL) * PIXEL;
}

/** The height of a row of one line at the usual size, in points. */
export const ROW_HEIGHT = heightOfLines(1);

/** The most lines of text, at the usual size, that a row holds. */
export const MOST_LINES = Math.floor((GREATEST_HEIGHT - ROW_PADDING) / (FONT_SIZE * LINE_SPACING));
