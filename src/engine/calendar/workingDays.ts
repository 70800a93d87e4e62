import { type Day, LAST_DAY, weekday } from "./day";

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
 */
export function workingDayCalendar(holidays: Iterable<Day>): WorkingDayCalendar {
  const workedUpTo = prefixSums(new Set(holidays));
  const dayOfWorkingDay = workingDaysInOrder(workedUpTo);
  const upTo = (day: Day): number => workedUpTo[day < 0 ? 0 : day > LAST_DAY ? LAST_DAY : day] ?? 0;

  return {
    isWorkingDay: (day) => upTo(day) > upTo(day - 1),
    between: (from, to) => Math.max(0, upTo(to) - upTo(from - 1)),
    taken: (received, closed, firstDay) => Math.max(firstDay, upTo(closed) - upTo(received - firstDay)),
    nth: (received, n, firstDay) => dayOfWorkingDay[upTo(received - firstDay) + n - 1] ?? LAST_DAY,
  };
}

function prefixSums(holidays: ReadonlySet<Day>): Int32Array {
  const sums = new Int32Array(LAST_DAY + 1);
  let sum = 0;
  for (let day = 1; day <= LAST_DAY; day++) {
    const name = weekday(day);
    if (name !== "Saturday" && name !== "Sunday" && !holidays.has(day)) sum++;
    sums[day] = sum;
  }
  return sums;
}

/** The inverse of the table: the day of the first working day, of the second, and so on. */
function workingDaysInOrder(workedUpTo: Int32Array): Int32Array {
  const days = new Int32Array(workedUpTo[LAST_DAY] ?? 0);
  for (let day = LAST_DAY; day >= 1; day--) {
    const worked = workedUpTo[day] ?? 0;
    if (worked > 0) days[worked - 1] = day;
  }
  return days;
}
