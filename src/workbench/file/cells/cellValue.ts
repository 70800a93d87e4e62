import type { DateSystem } from "../../../engine/calendar/serialDate";
import { timeSerial } from "../../book/timeSerial";

/** What a cell of a file holds, and where its value is. */
export const KIND = {
  blank: 0,
  number: 1,
  logical: 2,
  /** A text of the file's table of texts. */
  sharedText: 3,
  /** A text of the sheet's own. */
  text: 4,
  error: 5,
  /** The result of a formula that the file does not hold. */
  notCalculated: 6,
} as const;

export type Kind = (typeof KIND)[keyof typeof KIND];

const LOGICALS: Readonly<Record<string, number>> = { "1": 1, true: 1, "0": 0, false: 0 };

/** The number that a cell's text stands for; NaN where it stands for none. */
export function numberOf(text: string): number {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : NaN;
}

/** The place in a list, counted from 0, that a cell's text stands for; NaN where it stands for none. */
export function placeOf(text: string): number {
  const number = numberOf(text);
  return Number.isInteger(number) && number >= 0 ? number : NaN;
}

/** TRUE as 1, FALSE as 0; either is written in two ways. */
export function logicalOf(text: string): number {
  return LOGICALS[text.trim().toLowerCase()] ?? NaN;
}

/** The number of a day, or of a time on it, that is written as `2022-01-10T00:00:00`. */
export function dateNumberOf(text: string, dateSystem: DateSystem): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/u.exec(text.trim());
  if (!parts) return NaN;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (
    timeSerial(Date.UTC(year, month - 1, day), dateSystem) + (hour * 3600 + minute * 60 + second) / 86_400
  );
}
