import type { LeftOutReason } from "../engine/rowAccount";

/** Of one row, and of several. */
const WORDS: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  blank: ["blank", "blank"],
  total: ["totals row", "totals rows"],
  repeatedHeader: ["repeated header", "repeated headers"],
  otherLog: ["header of another log", "headers of another log"],
  otherHeaders: ["header of another table", "headers of another table"],
  underOtherHeaders: ["under the headers of another table", "under the headers of another table"],
  dateAlone: ["with nothing but a date", "with nothing but a date"],
  note: ["note with a date", "notes with a date"],
  heading: ["heading or note", "headings or notes"],
  example: ["example", "examples"],
  identical: ["identical to another row", "identical to another row"],
  nothingToCount: ["without a date that can be counted", "without a date that can be counted"],
};

/** Why rows of a log are not counted, in words that follow their number. */
export function leftOutRows(reason: LeftOutReason, count: number): string {
  const [one, many] = WORDS[reason];
  return count === 1 ? one : many;
}
