import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import type { CellValue } from "@cj-tech-master/excelts";
import type { DateSystem } from "../../engine/calendar/serialDate";
import { invalidArgument } from "../protocol/excelError";
import { requireFormula } from "./formulaSyntax";
import { timeSerial } from "./timeSerial";

/** What Excel makes of a text that is put into a cell, and the format it gives the cell with it. */
export interface TypedValue {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const LONGEST_TEXT = 32_767;
const TEXT_FORMAT = "@";

/** The errors that a file can hold in a cell. */
export const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"] as const;

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/iu;
/** The numbers of the first days of the two date systems, were there no leap day of 1900. */
const FIRST_DAYS = { 1900: 2, 1904: 0 } as const;
/** A day that Excel has and the calendar has not. */
const LEAP_DAY_OF_1900 = 60;

/** The dates that Excel recognises in the English of the United States, and the formats that it shows them in. */
const DATES: readonly (readonly [RegExp, string, string])[] = [
  [/^\d{1,2}\/\d{1,2}\/\d{4}$/u, "M/d/yyyy", "m/d/yyyy"],
  [/^\d{1,2}-\d{1,2}-\d{4}$/u, "M-d-yyyy", "m/d/yyyy"],
  [/^\d{4}-\d{1,2}-\d{1,2}$/u, "yyyy-M-d", "m/d/yyyy"],
  [/^\d{4}\/\d{1,2}\/\d{1,2}$/u, "yyyy/M/d", "m/d/yyyy"],
  [/^\d{1,2}\/\d{1,2}\/\d{2}$/u, "M/d/yy", "m/d/yyyy"],
  [/^\d{1,2}[/-]\d{1,2}$/u, "M/d", "d-mmm"],
  [/^\d{1,2}[ -][a-z]{3}$/iu, "d MMM", "d-mmm"],
  [/^\d{1,2}[ -][a-z]{3}[ -]\d{2}$/iu, "d MMM yy", "d-mmm-yy"],
  [/^\d{1,2}[ -][a-z]{3}[ -]\d{4}$/iu, "d MMM yyyy", "d-mmm-yy"],
  [/^\d{1,2}[ -][a-z]{4,} \d{4}$/iu, "d MMMM yyyy", "d-mmm-yy"],
  [/^[a-z]{3}[ -]\d{4}$/iu, "MMM yyyy", "mmm-yy"],
  [/^[a-z]{4,}[ -]\d{4}$/iu, "MMMM yyyy", "mmm-yy"],
  [/^[a-z]{3}[ -]\d{1,2}$/iu, "MMM d", "d-mmm"],
  [/^[a-z]{3,} \d{1,2}, \d{4}$/iu, "MMMM d, yyyy", "d-mmm-yy"],
];

/** A text put into a cell of some number format, as if someone had typed it there. */
export function typedValue(text: string, numberFormat: string, dateSystem: DateSystem): TypedValue {
  if (text.length > LONGEST_TEXT)
    throw invalidArgument(`a cell holds no more than ${LONGEST_TEXT} characters`);
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === TEXT_FORMAT) return { value: text };
  if (/^[=@]/u.test(text)) return { value: formula(text) };
  return (
    number(text.trim()) ??
    logicalOrError(text.trim()) ??
    date(text.trim(), dateSystem) ?? { value: /^[+-]./u.test(text) ? formula(text) : text }
  );
}

function formula(text: string): CellValue {
  const body = text.replace(/^[=@]/u, "");
  requireFormula(body);
  return { formula: body };
}

function number(text: string): TypedValue | undefined {
  const bracketed = /^\((.+)\)$/u.exec(text);
  const body = (bracketed?.[1] ?? text).replace(/^\$\s*|^(-)\$/u, "$1");
  const percent = body.endsWith("%");
  const digits = (percent ? body.slice(0, -1) : body).trim();
  if (!/\d/u.test(digits) || !NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", "")) * (bracketed ? -1 : 1) * (percent ? 0.01 : 1);
  if (percent) return { value, numberFormat: /\./u.test(digits) ? "0.00%" : "0%" };
  return body === text || bracketed ? { value } : { value, numberFormat: "$#,##0" };
}

function logicalOrError(text: string): TypedValue | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const error = ERRORS.find((known) => known === upper);
  return error && { value: { error } };
}

function date(text: string, dateSystem: DateSystem): TypedValue | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, numberFormat: "h:mm" };
  for (const [spelling, format, numberFormat] of DATES) {
    if (!spelling.test(text)) continue;
    const day = parse(
      format.includes("/") || format.includes("-")
        ? text.replace(/^(\d+)-(\d+)$/u, "$1/$2")
        : text.replaceAll("-", " "),
      format,
      new Date(),
    );
    if (!isValid(day)) continue;
    const year = hasShortYear(format) ? longYear(day.getFullYear() % 100) : day.getFullYear();
    const value = serial(Date.UTC(year, day.getMonth(), day.getDate()), dateSystem);
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

function hasShortYear(format: string): boolean {
  return /(?<!y)yy(?!y)/u.test(format);
}

/** Excel takes 29 for 2029 and 30 for 1930. */
function longYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

/** Excel's number of a time; the 1900 system has a 29 February 1900, and no system has days before its first. */
function serial(milliseconds: number, dateSystem: DateSystem): number | undefined {
  const number = timeSerial(milliseconds, dateSystem);
  if (number < FIRST_DAYS[dateSystem]) return undefined;
  return dateSystem === 1900 && number <= LEAP_DAY_OF_1900 ? number - 1 : number;
}
