import { QUARTERS_SHOWN } from "../../engine/report/quarterlyReport";
import { SHARE_HEADINGS } from "../shownFigure";

/** A quarter has a column for numbers and one for percentages. */
export const COLUMNS_A_QUARTER = SHARE_HEADINGS.length;

/** The columns of the sheet: the labels, and those of each quarter. */
export const COLUMN_COUNT = 1 + COLUMNS_A_QUARTER * QUARTERS_SHOWN;

/** In points: 299 and 67 pixels, as Excel sets widths in whole pixels. */
const LABEL_WIDTH = 224.25;
const FIGURE_WIDTH = 50.25;

/** In points, from the first column on. */
export const COLUMN_WIDTHS: readonly number[] = Array.from({ length: COLUMN_COUNT }, (_, column) =>
  column === 0 ? LABEL_WIDTH : FIGURE_WIDTH,
);

/** What Excel keeps free in a column, in points: five pixels. */
const COLUMN_PADDING = 3.75;

/** The room for text in neighbouring columns, in points. Padding is taken off each, so that rather too little is said. */
export function roomAcross(first: number, count: number): number {
  return COLUMN_WIDTHS.slice(first, first + count).reduce((sum, width) => sum + width - COLUMN_PADDING, 0);
}

/** The room for text over the whole width of the sheet, in points. */
export const WHOLE_ROOM = roomAcross(0, COLUMN_COUNT);
