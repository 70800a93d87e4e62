import { type Day, NO_DAY } from "../../engine/calendar/day";
import type { DayField, Field } from "../../engine/complaintLog";
import type { CountedLog } from "../../engine/counting/countedLog";
import type { Severity } from "../../engine/finding";
import type { LogReading } from "../reading/readLog";

/** What a check looks at. */
export interface Checked {
  readonly reading: LogReading;
  readonly counted: CountedLog;
  readonly today: Day;
}

/** A rule that rows are held against, one cell of each. */
export interface Check {
  /** Its name, which stays the same: `closed-before-received`. */
  readonly code: string;
  readonly severity: Severity;
  /** The fields whose cells it looks at, and names. */
  readonly fields: readonly Field[];
  /** Which rows break it; undefined where the log can't break it at all, so that no row need be looked at. */
  breaks(checked: Checked, field: Field): ((row: number) => boolean) | undefined;
  /** What is wrong with a row, in a sentence. */
  problem(checked: Checked, row: number, field: Field): string;
  /** What to do about it, in a sentence; where the procedure decides it, worked out. */
  readonly remedy: string | ((checked: Checked) => string);
}

/** What a cell holds, in quotation marks. */
export function quoted({ reading }: Checked, row: number, field: Field): string {
  return `“${String(reading.cell(field, row)).trim()}”`;
}

/** The day in a cell; `NO_DAY` or `UNREAD_DAY` where there is none. */
export function dayAt({ counted: { log } }: Checked, field: DayField, row: number): Day {
  return log.days[field][row] ?? NO_DAY;
}

/** Another row of the log, as a sentence names it: `row 5`, or `row 5 of “2021”` on another sheet. */
export function rowName({ reading }: Checked, row: number, from: number): string {
  const [there, here] = [reading.location("received", row), reading.location("received", from)];
  const number = `row ${reading.sheetRow(row) + 1}`;
  return there && there.sheet !== here?.sheet ? `${number} of “${there.sheet}”` : number;
}

/** `Frontline, Investigative or Escalated`. */
export function eitherOf(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(", ")} or ${names[names.length - 1] ?? ""}`
    : names.join("");
}
