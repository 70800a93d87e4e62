import { civilDate, isDay } from "../../engine/calendar/day";
import { roundHalfUp } from "../../report/rounding";
import type { PlainValue } from "../book/cellValues";

/** A cell's value as Excel shows it, for the formats that reports and logs use; others show the number. */
export function shownValue(value: PlainValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const decimals = /^0(?:\.(0+))?%?$/u.exec(numberFormat);
  if (decimals) return fixed(value, decimals[1]?.length ?? 0, numberFormat.endsWith("%"));
  return isDateFormat(numberFormat) && isDay(Math.floor(value))
    ? date(Math.floor(value), numberFormat)
    : String(value);
}

function fixed(value: number, decimals: number, isPercentage: boolean): string {
  const rounded = roundHalfUp(isPercentage ? value * 100 : value, decimals);
  return rounded.toFixed(decimals) + (isPercentage ? "%" : "");
}

function isDateFormat(format: string): boolean {
  return /y/iu.test(format) && /d/iu.test(format);
}

function date(serial: number, format: string): string {
  const { year, month, day } = civilDate(serial);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: String(year % 100).padStart(2, "0"),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dd: String(day).padStart(2, "0"),
    d: String(day),
  };
  return format.toLowerCase().replace(/yyyy|yy|mm|m|dd|d/gu, (part) => parts[part] ?? part);
}
