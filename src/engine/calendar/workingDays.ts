import { type Day, LAST_DAY, isWeekend } from "./day";

/** What counts as day 1: the day of receipt itself (`1`), or the working day after it (`0`: receipt is day 0). */
export type FirstDay = 0 | 1;

/** Which days are worked. Made by {@link workingDayCalendar}; days are those of 1900 to 2199. */
export interface WorkingDayCalendar {
  isWorkingDay(day: Day): boolean;
  /** Working days from `from` to `to`, both counted; 0 where `to` is before `from`. */
  between(from: Day, to: Day): number;
  /**
   * Working days taken to answer.
   *
   * By day 1 counting, the day of receipt is day 1 (or, received on a non-working day, the next working day is),
   * the day closed counts too, and it is never less than 1. By day 0 counting the day after receipt is day 1,
   * so an answer on the day of receipt took 0.
   * `closed` must not be before `received`.
   */
  taken(received: Day, closed: Day, firstDay: FirstDay): number;
  /** The nth working day of a complaint by the same counting; n from 1. A day past 2199 gives the last day. */
  nth(received: Day, n: number, firstDay: FirstDay): Day;
}

/**
 * A calendar in which Saturdays, Sundays and the given holidays are not worked.
 *
 * One table holds, for each day, how many working days there are up to and including it, so that each question
 * is a look-up or two.
 * @example
 * workingDayCalendar([44564, 44565]).between(44562, 44568) // => 3
 * workingDayCalendar([44564, 44565]).taken(44562, 44566, 1) // => 1
 * workingDayCalendar([44564, 44565]).nth(44562, 5, 1) // => 44572
 */
export function workingDayCalendar(holidays: Iterable<Day>): WorkingDayCalendar {
  const { workedUpTo, dayOfWorkingDay } = workingDayTables(holidays);
  // The day is brought into the table first: `?? 0` is for the compiler, in what is asked for every row of a log.
  const upTo = (day: Day): number => workedUpTo[day < 0 ? 0 : day > LAST_DAY ? LAST_DAY : day] ?? 0;

  return {
    isWorkingDay: (day) => upTo(day) > upTo(day - 1),
    between: (from, to) => Math.max(0, upTo(to) - upTo(from - 1)),
    taken: (received, closed, firstDay) => Math.max(firstDay, upTo(closed) - upTo(received - firstDay)),
    nth: (received, n, firstDay) => dayOfWorkingDay[upTo(received - firstDay) + n - 1] ?? LAST_DAY,
  };
}

/** How many working days there are up to each day, and the inverse: the day of the first one, the second, and so on. */
function workingDayTables(holidays: Iterable<Day>): { workedUpTo: Int32Array; dayOfWorkingDay: Int32Array } {
  const isHoliday = new Uint8Array(LAST_DAY + 1);
  for (const day of holidays) isHoliday[day] = 1;
  const workedUpTo = new Int32Array(LAST_DAY + 1);
  const dayOfWorkingDay = new Int32Array(LAST_DAY);
  let worked = 0;
  for (let day = 1; day <= LAST_DAY; day++) {
    if (!isWeekend(day) && isHoliday[day] === 0) dayOfWorkingDay[worked++] = day;
    workedUpTo[day] = worked;
  }
  return { workedUpTo, dayOfWorkingDay: dayOfWorkingDay.subarray(0, worked) };
}
