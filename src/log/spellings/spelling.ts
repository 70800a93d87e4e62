import type { CellValue } from "../sheetTable";
import { withoutEntities } from "./entities";
import { waysToWrite } from "./waysToWrite";

/**
 * A text as it is compared: case, spaces, punctuation and accents aside. `Not-upheld` and `NOT UPHELD` are one
 * spelling.
 */
export function spelling(text: CellValue): string {
  return withoutEntities(String(text))
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
}

/** A name as it is compared: an ampersand is an “and”; what has no letters is compared sign by sign. */
export function nameKey(name: string): string {
  const text = withoutEntities(name);
  return /\p{Letter}/u.test(text) ? spelling(text.replaceAll("&", " and ")) : text;
}

/** A table of spellings, from what each means to how people write it, as patterns of `waysToWrite`. */
export function spellingTable<T>(
  table: readonly (readonly [T, readonly string[]])[],
): ReadonlyMap<string, T> {
  return new Map(
    table.flatMap(([meaning, patterns]) =>
      patterns.flatMap(waysToWrite).map((text) => [spelling(text), meaning] as const),
    ),
  );
}

/** What people write into a cell to say that there is nothing to say yet. */
const PLACEHOLDERS = new Set(
  [
    "n/a",
    "none",
    "nil",
    "tbc",
    "tba",
    "tbd",
    "open",
    "ongoing",
    "pending",
    "in progress",
    "not yet",
    "awaited",
  ].map(spelling),
);

/** Whether a cell says nothing: blank, dashes alone, or a word like `TBC`. An error value is no such word. */
export function saysNothing(text: string): boolean {
  if (beginsWithDigit(text) || isErrorValue(text.trim())) return false;
  return /^[\s\-–—.]*$/u.test(withoutEntities(text)) || PLACEHOLDERS.has(spelling(text));
}

const [CODE_OF_0, CODE_OF_9] = [48, 57];

/** So most IDs and dates do, and nothing that people write to say nothing: there are many, and they need no closer look. */
function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= CODE_OF_0 && first <= CODE_OF_9;
}

const ERROR_VALUES = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

/** Whether a cell holds one of Excel's error values. */
export function isErrorValue(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_VALUES.has(value);
}
