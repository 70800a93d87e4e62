import { countText } from "../../engine/text/countText";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { cellAddress } from "../../excel/address";

/** A cell that somebody has typed in since its report was written. */
export interface TypedCell {
  /** Row and column from 0. */
  readonly row: number;
  readonly column: number;
  /** What it shows. */
  readonly text: string;
}

/** The cells of a report that somebody has typed in; not known of a report of an earlier version. */
export interface TypedCells {
  readonly isKnown: boolean;
  readonly cells: readonly TypedCell[];
}

/** So many cells are named. */
const MOST_NAMED = 4;

/** So much of a text is quoted. */
const LONGEST_TEXT = 40;

/** What is lost where a report is replaced, in a sentence; empty where nothing is. */
export function typedSentence({ isKnown, cells }: TypedCells): string {
  if (!isKnown)
    return "An earlier version made this report, so what was typed on it cannot be told: replacing removes it.";
  if (cells.length === 0) return "";
  const named = cells
    .slice(0, MOST_NAMED)
    .map(({ row, column, text }) => `${cellAddress(row, column)} ${quoted(shortened(text))}`);
  const more = cells.length - named.length;
  return `Replacing removes what was typed on it: ${listed(
    more > 0 ? [...named, countText(more, "other cell")] : named,
  )}.`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT).trimEnd()}…` : line;
}

/** Whether somebody who was told of some cells knows all that is lost now. */
export function isTold(now: TypedCells, told: TypedCells | undefined): boolean {
  if (!now.isKnown) return told !== undefined;
  const known = told === undefined ? [] : told.cells;
  return now.cells.every((cell) =>
    known.some(({ row, column, text }) => row === cell.row && column === cell.column && text === cell.text),
  );
}
