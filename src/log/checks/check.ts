import { type Day, NO_DAY } from "../../engine/calendar/day";
import type { DayField, Field } from "../../engine/complaintLog";
import type { CountedLog } from "../../engine/counting/countedLog";
import type { Finding, Severity } from "../../engine/finding";
import { quoted } from "../../engine/text/quoted";
import type { LogReading } from "../reading/readLog";

/** What a check looks at. */
export interface Checked {
  readonly reading: LogReading;
  readonly counted: CountedLog;
  /** Undefined where nobody says which day it is: then no date is in the future, and none decades ago. */
  readonly today: Day | undefined;
}

/** Words that are the same for every log, or that the procedure decides. */
export type CheckWords = string | ((checked: Checked) => string);

interface NamedCheck {
  /** Its name in code, which stays the same: `closed-before-received`. */
  readonly code: string;
  /** Its name for people, without a full stop: `Closed before it was received`. */
  readonly title: CheckWords;
}

/** A rule that every row must keep, in one cell of each. */
export interface Check extends NamedCheck {
  readonly severity: Severity;
  /** The fields whose cells it looks at, and names. */
  readonly fields: readonly Field[];
  /** Which rows break it; undefined where none can, so that no row need be looked at. */
  breaks(checked: Checked, field: Field): ((row: number) => boolean) | undefined;
  /** The other row that the sentence on a row names, where it names one. */
  other?(checked: Checked, row: number): number;
  /** What is wrong with a row, in a sentence. */
  problem(checked: Checked, row: number, field: Field): string;
  /** What to do about it, in a sentence. */
  readonly remedy: CheckWords;
}

/** What such a check found. */
export type LogFault = Omit<Finding, "code" | "title">;

/** A rule about a log as a whole, or about rows that are no complaints. */
export interface LogCheck extends NamedCheck {
  find(checked: Checked): readonly LogFault[];
}

/** The words for a log. */
export function wordsFor(checked: Checked, words: CheckWords): string {
  return typeof words === "string" ? words : words(checked);
}

/** What a cell holds, in quotation marks. */
export function quotedCell({ reading }: Checked, row: number, field: Field): string {
  return quoted(String(reading.cell(field, row)).trim());
}

/** The day in a cell; `NO_DAY` or `UNREAD_DAY` where there is none. */
export function dayAt({ counted: { log } }: Checked, field: DayField, row: number): Day {
  // The row is one of the log: the fall-back is for the types alone, in loops over every row.
  return log.days[field][row] ?? NO_DAY;
}

/** Another row of the log, as a sentence names it: `row 5`, or `row 5 of “2021”` on another sheet. */
export function rowName({ reading }: Checked, row: number, from: number): string {
  const [there, here] = [reading.location("received", row), reading.location("received", from)];
  const number = `row ${reading.sheetRow(row) + 1}`;
  return there && there.sheet !== here?.sheet ? `${number} of ${quoted(there.sheet)}` : number;
}
