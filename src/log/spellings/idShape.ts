import { parseTextDate } from "../dates/textDate";
import { saysPeriod } from "../reading/rowWords";
import type { CellValue } from "../sheetTable";

/** What Excel does to an ID: it makes a date of it, or a number of which it keeps the first digits. */
export type IdDamage = "madeDate" | "digitsLost";

/** Excel keeps so many digits of a number. */
const DIGITS_KEPT = 15;
const FIRST_TOO_LONG = 10 ** DIGITS_KEPT;
/** Excel shows a number of so many digits as `1.01003E+11`, and a .csv file then holds no more than that. */
const FIRST_SHORTENED = 1e11;
const DIGITS_OF_SHORTENED = 6;

const DIGITS = /^\d+$/u;
const SHORTENED = /^\d(?:\.\d+)?E\+\d{2,3}$/iu;
/** Of 16 digits, one in ten ends in 0 by chance. */
const ZEROS_FOR_DIGITS = /^\d{15}0{2,}$/u;
const MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)";
/** `Oct-19`, `3-Dec`, `03-Dec-21`: how Excel shows what it made of `10/19` and `3-12`. */
const NAMED_DATE = new RegExp(`^(?:(?:\\d{1,2}[-/ ])?${MONTHS}[-/ ]\\d{2,4}|\\d{1,2}[-/ ]${MONTHS})$`, "iu");
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[\sT]|$)/u;

/** What Excel has done to an ID, by its looks: whether it is a date, the other IDs have to say. */
export function idDamage(id: CellValue): IdDamage | undefined {
  if (typeof id === "number") return hasLostDigits(id) ? "digitsLost" : undefined;
  if (typeof id !== "string" || id === "") return undefined;
  const text = id.trim();
  if (DIGITS.test(text)) return hasZerosForDigits(text) ? "digitsLost" : undefined;
  if (isDigit(text.charCodeAt(0))) {
    if (SHORTENED.test(text)) return "digitsLost";
    const isDate = DATE.test(text) && parseTextDate(text).kind !== "unreadable";
    return isDate || NAMED_DATE.test(text) ? "madeDate" : undefined;
  }
  return NAMED_DATE.test(text) ? "madeDate" : undefined;
}

/** Most IDs are far shorter, and need no closer look. */
function hasZerosForDigits(text: string): boolean {
  return text.length > DIGITS_KEPT && ZEROS_FOR_DIGITS.test(text);
}

function hasLostDigits(number: number): boolean {
  if (number >= FIRST_TOO_LONG) return true;
  if (number < FIRST_SHORTENED) return false;
  const digits = String(Math.trunc(number)).length;
  return number % 10 ** (digits - DIGITS_OF_SHORTENED) === 0;
}

/** Whether an ID is a whole number, as a text or not. */
export function isWholeNumber(id: CellValue): boolean {
  return typeof id === "number" ? Number.isInteger(id) : typeof id === "string" && DIGITS.test(id.trim());
}

const [CODE_OF_0, CODE_OF_9] = [48, 57];

function isDigit(code: number): boolean {
  return code >= CODE_OF_0 && code <= CODE_OF_9;
}

/** Whether an ID has a digit: most end in one. */
export function hasDigit(id: CellValue): boolean {
  if (typeof id !== "string") return typeof id === "number";
  return isDigit(id.charCodeAt(id.length - 1)) || /\d/u.test(id);
}

const LONGEST_CODE = 40;
/** Letters or a sign, and a number of two digits or more: `CAS-10432`, `SW/22/031`, `#118`; no words, no telephone number. */
const CODE = /^(?=.*\d{2})(?=.*[\p{Letter}#])[\p{Letter}\p{Number}#]+(?:[-/_. ][\p{Letter}\p{Number}]+)*$/u;
const WORD = /\p{Lowercase_Letter}{5}/u;
/** `2022/031`, `22-0045`, `0123/22`: a complaint of a year. */
const OF_A_YEAR = /^(?:(?:20)?\d{2}[-/]\d{3,6}|\d{3,6}[-/](?:20)?\d{2})$/u;
const FEWEST_DIGITS = 3;

/** Whether a cell looks like a reference that something was given, and like no date. */
export function looksLikeCode(id: CellValue): boolean {
  const text = String(id).trim();
  if (text.length > LONGEST_CODE || parseTextDate(text).kind !== "unreadable") return false;
  if (isWholeNumber(id)) return text.length >= FEWEST_DIGITS && !text.startsWith("0");
  if (OF_A_YEAR.test(text)) return !saysPeriod(text);
  return typeof id === "string" && CODE.test(text) && !WORD.test(text);
}
