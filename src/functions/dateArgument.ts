import { longDate } from "../engine/calendar/day";
import { isAmbiguous, isDecided } from "../log/dates/dateOrder";
import { readTextDate } from "../log/dates/textDate";
import type { DayColumn } from "../log/reading/dayColumn";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/**
 * Refuses the date at an index of an argument where it can be read two ways and no other date shows which is meant.
 * The report asks about such dates; a formula has nobody to ask.
 */
export function refuseUndecided(name: string, { texts, orderAt }: DayColumn, index: number): void {
  const text = texts.get(index);
  if (text === undefined || isDecided(orderAt(index))) return;
  const date = readTextDate(text);
  if (!isAmbiguous(date)) return;
  throw new FunctionError(
    "invalidValue",
    `${name}: ${quotedValue(text)} could be ${longDate(date.dayFirst)} or ${longDate(date.monthFirst)}. Type it as a date, or with the month as a word.`,
  );
}

/** Why a cell that should hold a date is refused. */
export function unreadDate(name: string, value: unknown): FunctionError {
  return new FunctionError("invalidValue", `${name}: ${quotedValue(value)} can't be read as a date.`);
}
