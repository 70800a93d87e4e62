import { momentText } from "../app/log/momentText";
import { longDate } from "../engine/calendar/day";
import { listed } from "../engine/text/listed";
import type { LogChoices } from "../log/choices";
import { isDecided } from "../log/dates/dateOrder";
import { whyUnread } from "../log/dates/whyUnread";
import { type TurnedMoment, isSummerMidnight, turnedAt } from "../log/mapping/universalTimes";
import type { DayColumn } from "../log/reading/dayColumn";
import { cellValue } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/**
 * Refuses the date at an index of an argument where it may be two days and no other date shows which is meant. The report
 * asks about such dates; a formula has nobody to ask.
 */
export function refuseUndecided(
  name: string,
  column: DayColumn,
  index: number,
  { universalTimes = [] }: Pick<LogChoices, "universalTimes">,
): void {
  refuseOrder(name, column, index);
  const turned = turnedAt(column, index);
  if (turned && mayBeUniversal(turned, universalTimes)) throw universalTime(name, turned);
}

function refuseOrder(name: string, { texts, orderAt, dateAt }: DayColumn, index: number): void {
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

/**
 * Whether a date may be in universal time: of which column its cell is, a formula is not told. Until something was said
 * of a log's times, 23:00 exactly in summer is a midnight; once some were said to be universal time, any may be.
 */
function mayBeUniversal({ stands }: TurnedMoment, said: NonNullable<LogChoices["universalTimes"]>): boolean {
  return said.length === 0 ? isSummerMidnight(stands) : said.some(({ isUniversal }) => isUniversal);
}

function universalTime(name: string, { stands, meant }: TurnedMoment): FunctionError {
  return new FunctionError(
    "invalidValue",
    `${name}: if ${momentText(stands)} is universal time, it was ${momentText(meant)} in the UK. Type it as a date without a time.`,
  );
}

/** Why a cell that should hold a date is refused. */
export function unreadDate(name: string, value: unknown): FunctionError {
  return new FunctionError(
    "invalidValue",
    `${name}: ${quotedValue(value)} can't be read as a date${whyUnread(cellValue(value))}.`,
  );
}
