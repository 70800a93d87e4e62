import { isBlank } from "../isBlank";
import { plainText } from "../plainText";
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

/** What stands between words and around them: blanks, quotation marks, brackets, full stops, dashes and the like. */
const BETWEEN = /[\s.,:;'‘’"“”()[\]{}_/\-‐-―]+/gu;

/**
 * A name or a word as it is compared: case, accents and what stands between words aside, an ampersand as an “and”. Any
 * other sign tells two names apart, and so does what stands between two digits, a slash beside a letter on its own, or
 * a dash at the end of a word.
 * @example
 * nameKey("Adults & Carers") === nameKey("adults and carers") // => true
 * nameKey("Area 1/2") === nameKey("Area 12") // => false
 * nameKey("Team A+") === nameKey("Team A") // => false
 */
export function nameKey(text: string): string {
  return withoutEntities(text)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[\p{Mark}\p{Format}]+/gu, "")
    .replace(BETWEEN, (run: string, at: number, whole: string) =>
      partOfKey(run, whole.slice(0, at), whole.slice(at + run.length)),
    );
}

/** What remains in a key of what stands between two parts of a name. */
function partOfKey(run: string, before: string, after: string): string {
  const signs = run.replace(/\s+/gu, "");
  if (/\p{Number}$/u.test(before) && /^\p{Number}/u.test(after)) return signs === "" ? " " : signs;
  const isBetweenWords = /\p{Letter}{2}$/u.test(before) && /^\p{Letter}{2}/u.test(after);
  if (signs.includes("/") && !isBetweenWords) return "/";
  const isAtEnd = before === "" || (after === "" && /^\S/u.test(run));
  return isAtEnd && /[-‐-―]/u.test(run) ? "-" : "";
}

/**
 * A text as it is compared with one that someone answered for: the answer holds for that very text, case and blanks
 * at its ends aside.
 */
export function answerKey(text: CellValue): string {
  return plainText(withoutEntities(String(text)))
    .replace(/\s+/gu, " ")
    .toLowerCase();
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
  if (beginsWithDigit(text)) return false;
  const plain = plainText(withoutEntities(text));
  if (isErrorValue(plain)) return false;
  return isBlank(plain) || /^[\s\-–—.]*$/u.test(plain) || PLACEHOLDERS.has(spelling(plain));
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

const CODE_OF_HASH = "#".charCodeAt(0);

/** Whether a cell holds one of Excel's error values. */
export function isErrorValue(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.charCodeAt(0) === CODE_OF_HASH && ERROR_VALUES.has(value);
}

const [AFTER_HASH, END_OF_ASCII] = [CODE_OF_HASH + 1, 127];

/** Whether a cell may hold one, whatever blanks stand before it: most texts begin with a letter or a digit. */
export function mayBeErrorValue(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return first < AFTER_HASH || first >= END_OF_ASCII;
}
