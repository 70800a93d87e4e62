import { longDate } from "../engine/calendar/day";
import { listed } from "../engine/text/listed";
import { isDecided } from "../log/dates/dateOrder";
import { whyUnread } from "../log/dates/whyUnread";
import type { DayColumn } from "../log/reading/dayColumn";
import { cellValue } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/**
 * Refuses the date at an index of an argument where it can be read two ways and no other date shows which is meant.
 * The report asks about such dates; a formula has nobody to ask.
 */
export function refuseUndecided(name: string, { texts, orderAt, dateAt }: DayColumn, index: number): void {
  const text = texts.get(index);
  if (text === undefined || isDecided(orderAt(index))) return;
  const date = dateAt(index);
  if (date?.kind !== "ordered" || date.readings.length < 2) return;
  const days = date.readings.flatMap((reading) => date[reading]?.day ?? []).map(longDate);
  throw new FunctionError(
    "invalidValue",
    `${name}: ${quotedValue(text)} could be ${listed(days, "or")}. Type it as a date, or with the month as a word.`,
  );
}

/** Why a cell that should hold a date is refused. */
export function unreadDate(name: string, value: unknown): FunctionError {
  return new FunctionError(
    "invalidValue",
    `${name}: ${quotedValue(value)} can't be read as a date${whyUnread(cellValue(value))}.`,
  );
}
