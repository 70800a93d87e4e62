import type { DocumentColumn } from "../document";
import { COLUMN_COUNT, FIGURE_COLUMNS, FIGURE_WIDTH, INDENT_WIDTH } from "./columns";
import { SMALL_SIZE } from "./looks";
import { textLines } from "./textLines";

/** The columns of the sheet that a column of a table takes. */
export interface GridColumn {
  readonly first: number;
  readonly across: number;
  /** Whether it has a number and its share, each in a column of the sheet. */
  readonly isPair: boolean;
}

/** Where the columns of a table stand in those of the sheet: at its right end. */
export interface FigureGrid {
  /** How many columns of the sheet are left for the labels. */
  readonly labels: number;
  readonly columns: readonly GridColumn[];
  readonly hasPairs: boolean;
}

/**
 * Columns are of one width where that is possible: those of a pair where there are pairs, or else all that there is room
 * for, or where they are to be narrow, one: charts are drawn from cells side by side. Where there are too many, each
 * takes no more than it needs.
 */
export function figureGrid(
  columns: readonly DocumentColumn[],
  width: "wide" | "narrow" = "wide",
): FigureGrid {
  const needed = columns.map(({ subheadings }) => Math.max(1, subheadings.length));
  const widest = Math.max(1, ...needed);
  const hasPairs = widest > 1;
  const share = width === "narrow" ? 1 : Math.floor(FIGURE_COLUMNS / Math.max(1, columns.length));
  const common = hasPairs ? widest : Math.max(1, share);
  const widths =
    common * columns.length <= FIGURE_COLUMNS ? needed.map(() => common) : widened(needed, columns);
  const labels = COLUMN_COUNT - sum(widths);
  return {
    labels,
    hasPairs,
    columns: widths.map((across, index) => ({
      first: labels + sum(widths.slice(0, index)),
      across,
      isPair: (needed[index] ?? 1) > 1,
    })),
  };
}

/** Bold letters are so much wider. */
const BOLD = 1.08;

/** What is left goes to columns whose headings have words that are wider than a column of the sheet, the longest first. */
function widened(needed: readonly number[], columns: readonly DocumentColumn[]): number[] {
  const longest = columns.map(({ heading }) =>
    heading.split(" ").reduce((long, word) => (word.length > long.length ? word : long), ""),
  );
  const wider = longest
    .flatMap((word, index) => (needed[index] === 1 && isTooWide(word) ? [{ word, index }] : []))
    .sort((a, b) => b.word.length - a.word.length)
    .slice(0, Math.max(0, FIGURE_COLUMNS - sum(needed)));
  return needed.map((width, place) => (wider.some(({ index }) => index === place) ? width + 1 : width));
}

function isTooWide(word: string): boolean {
  return textLines(word, FIGURE_WIDTH - INDENT_WIDTH, SMALL_SIZE * BOLD).length > 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
