import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { at } from "../engine/at";
import { type Day, NO_DAY } from "../engine/calendar/day";
import { dayColumnReader } from "../log/reading/dayColumn";
import { cellValue, isBlank } from "./cells";
import { refuseUndecided, unreadDate } from "./dateArgument";

/** What of a workbook a date of a formula is read by. */
export type DateCounting = Pick<WorkbookCounting, "dateSystem" | "choices">;

/**
 * The day that a single argument is, however it was typed; undefined if it was left out. `#VALUE!` if it can't be read,
 * or can be read two ways.
 */
export function dayArgument(name: string, value: unknown, counting: DateCounting): Day | undefined {
  if (isBlank(value)) return undefined;
  const day = daysArgument(name, [value], counting)(0);
  if (day > NO_DAY) return day;
  throw unreadDate(name, value);
}

/**
 * The days of an argument by the index of its cell: `NO_DAY` where that is blank, `UNREAD_DAY` where it can't be read,
 * `#VALUE!` where it can be read two ways and no other cell shows which is meant, or may be a midnight in universal time.
 */
export function daysArgument(
  name: string,
  values: readonly unknown[],
  { dateSystem, choices }: DateCounting,
): (index: number) => Day {
  const reader = dayColumnReader(values.length, { dateSystem });
  values.forEach((value, index) => {
    if (!isBlank(value)) reader.read(index, cellValue(value));
  });
  const column = reader.finish();
  return (index) => {
    refuseUndecided(name, column, index, choices);
    return at(column.days, index);
  };
}
