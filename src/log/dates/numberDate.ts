import type { Moment } from "./moment";
import { readTextDate } from "./textDate";

/** `20220110`, `202201100930` and `20220110093000`. */
const DIGITS = /^\d{8}(?:\d{4}(?:\d{2})?)?$/u;

/**
 * The date that a whole number shows by its digits, year first, as mainframes and SAP write dates; undefined where it
 * shows none. Excel has no day with so high a number.
 * @example
 * momentOfDigits(20220110) // => { day: 44571, seconds: 0 }
 * momentOfDigits(20221301) // => undefined
 */
export function momentOfDigits(value: number): Moment | undefined {
  const digits = String(value);
  const date = DIGITS.test(digits) ? readTextDate(digits) : undefined;
  return date?.kind === "certain" ? { day: date.day, seconds: date.seconds } : undefined;
}
