import { QUARTERS_SHOWN } from "../../engine/report/quarterlyReport";
import { SHARE_HEADINGS } from "../shownFigure";

/** A quarter has a column for numbers and one for percentages. */
const COLUMNS_A_QUARTER = SHARE_HEADINGS.length;

/**
 * In points: 413 pixels in all, as Excel sets widths in whole pixels. The labels of tables run across all of them; in the
 * list of upheld complaints the first three are columns of their own.
 */
const LABEL_WIDTHS = [87, 103.5, 87, 32.25] as const;
/** 56 pixels. With those of the labels that is 973: what Excel shows beside the pane on a small laptop. */
export const FIGURE_WIDTH = 42;

const LABEL_COLUMNS = LABEL_WIDTHS.length;

/** How many columns there are for figures. */
export const FIGURE_COLUMNS = COLUMNS_A_QUARTER * QUARTERS_SHOWN;

/** The columns of the sheet: the labels, and those of figures. */
export const COLUMN_COUNT = LABEL_COLUMNS + FIGURE_COLUMNS;

/** In points, from the first column on. */
export const COLUMN_WIDTHS: readonly number[] = Array.from(
  { length: COLUMN_COUNT },
  (_, column) => LABEL_WIDTHS[column] ?? FIGURE_WIDTH,
);

/** How much further in a text begins with each step of its indent, in points: nine pixels. */
export const INDENT_WIDTH = 6.75;

/** How wide neighbouring columns are together, in points. */
export function roomAcross(first: number, count: number): number {
  return COLUMN_WIDTHS.slice(first, first + count).reduce((sum, width) => sum + width, 0);
}

/** The room for text over the whole width of the sheet, in points. */
export const WHOLE_ROOM = roomAcross(0, COLUMN_COUNT);
