import type { DocumentColumn } from "../document";
import { COLUMN_COUNT, FIGURE_COLUMNS } from "./columns";

/** Where the columns of a table stand in those of the sheet: at its right end, all of one width. */
export interface FigureGrid {
  /** How many columns of the sheet each of the table takes. */
  readonly across: number;
  /** How many are left for the labels. */
  readonly labels: number;
  /** Whether the table has a number and its share in each column. */
  readonly hasPairs: boolean;
}

/** Columns of pairs have a column of the sheet for each; figures alone share all that there are. */
export function figureGrid(columns: readonly DocumentColumn[]): FigureGrid {
  const pairs = Math.max(...columns.map(({ subheadings }) => subheadings.length));
  const hasPairs = pairs > 0;
  const across = hasPairs ? pairs : Math.max(1, Math.floor(FIGURE_COLUMNS / columns.length));
  return { across, labels: COLUMN_COUNT - across * columns.length, hasPairs };
}

/** The first column of the sheet that a column of the table takes. */
export function firstColumn({ across, labels }: FigureGrid, columnIndex: number): number {
  return labels + columnIndex * across;
}
