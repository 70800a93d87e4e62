import { plainText } from "../plainText";
import type { CellValue } from "../sheetTable";

/** An extension of a telephone has three digits or more; days and weeks that an answer takes longer have fewer. */
const FEWEST_DIGITS = 3;
const SMALLEST = 10 ** (FEWEST_DIGITS - 1);

const BEFORE = String.raw`(?:(?:tel|telephone|phone|ph|mobile|mob|ext|extn|extension|x|no|number)(?![a-z])[\s.:#-]*)*`;
const DIGITS = String.raw`\+?\(?\d[\d\s()-]*`;
const BEHIND = String.raw`(?:\s*(?:ext|extn|extension|x)[\s.:#]*\d+)?`;
const TELEPHONE = new RegExp(`^${BEFORE}${DIGITS}${BEHIND}$`, "iu");

/** A date in digits, right or not: `31-02-2022`. */
const DATE = /^\d{1,4}([-\s])\d{1,2}\1\d{1,4}$/u;

/**
 * Whether a cell looks like a telephone number, or an extension of one; a day number does as well.
 * @example
 * looksLikeTelephone(4021) // => true
 * looksLikeTelephone("ext. 2210") // => true
 * looksLikeTelephone("0131 200 2000 x4123") // => true
 * looksLikeTelephone("10 days") // => false
 * looksLikeTelephone("Extension 2") // => false
 * looksLikeTelephone("31-02-2022") // => false
 */
export function looksLikeTelephone(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= SMALLEST;
  if (typeof value !== "string") return false;
  const text = plainText(value);
  return !DATE.test(text) && TELEPHONE.test(text) && text.replace(/\D/gu, "").length >= FEWEST_DIGITS;
}
