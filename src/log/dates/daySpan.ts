import { type Day, LAST_DAY, NO_DAY } from "../../engine/calendar/day";

/** The first and the last of some days. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** From when to when the days of a column are; undefined where it has none. */
export function daySpan(days: Int32Array): DaySpan | undefined {
  let [first, last] = [LAST_DAY, NO_DAY];
  for (const day of days) {
    if (day <= NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last === NO_DAY ? undefined : { first, last };
}
