import { type Day, civilDate, dayNumber } from "../../engine/calendar/day";

const LAST_MONTH = 12;

/**
 * Whether the day of a month may be a month as well, so that a program may have taken the one for the other.
 * @example
 * mayBeMonth(dayNumber({ year: 2022, month: 4, day: 12 })) // => true
 * mayBeMonth(dayNumber({ year: 2022, month: 4, day: 13 })) // => false
 */
export function mayBeMonth(day: Day): boolean {
  return civilDate(day).day <= LAST_MONTH;
}

/**
 * A day with day and month the other way round; undefined where that is no other day.
 * @example
 * swappedDay(dayNumber({ year: 2022, month: 3, day: 4 })) // => 44654
 * swappedDay(dayNumber({ year: 2022, month: 3, day: 13 })) // => undefined
 * swappedDay(dayNumber({ year: 2022, month: 4, day: 4 })) // => undefined
 */
export function swappedDay(number: Day): Day | undefined {
  const { year, month, day } = civilDate(number);
  return day > LAST_MONTH || day === month ? undefined : dayNumber({ year, month: day, day: month });
}
