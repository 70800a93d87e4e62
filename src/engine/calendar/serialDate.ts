import type { Day } from "./day";

/** Which day a workbook numbers 0 or 1: Excel's usual system, or the one of old Macintosh workbooks. */
export type DateSystem = 1900 | 1904;

/** A day's number in the 1900 system is so much more than in the 1904 system. */
const DAYS_1900_TO_1904 = 1462;

/**
 * The day that a number stands for in a workbook's date system; a time of day stays as its fraction.
 * @example
 * dayOfSerial(43100, 1904) // => 44562
 * dayOfSerial(44562.5, 1900) // => 44562.5
 */
export function dayOfSerial(serial: number, dateSystem: DateSystem): number {
  return dateSystem === 1904 ? serial + DAYS_1900_TO_1904 : serial;
}

/**
 * The number for a day in a workbook's date system; a time of day stays as its fraction.
 * @example
 * serialOfDay(44562, 1904) // => 43100
 */
export function serialOfDay(day: Day, dateSystem: DateSystem): number {
  return dateSystem === 1904 ? day - DAYS_1900_TO_1904 : day;
}
