import { type Day, civilDate, dayNumber, weekday } from "../../engine/calendar/day";
import { type Moment, SECONDS_IN_DAY, SECONDS_IN_HOUR } from "./moment";

/**
 * A moment of universal time as the clock at home showed it: an hour later in summer.
 * @example
 * inBritishTime({ day: dayNumber({ year: 2022, month: 6, day: 9 }), seconds: 82800 }) // => { day: 44722, seconds: 0 }
 */
export function inBritishTime(moment: Moment): Moment {
  return isSummerTime(moment) ? later(moment, SECONDS_IN_HOUR) : moment;
}

/** So many seconds later, or earlier where they are less than 0. */
export function later({ day, seconds }: Moment, by: number): Moment {
  const all = seconds + by;
  const days = Math.floor(all / SECONDS_IN_DAY);
  return { day: day + days, seconds: all - days * SECONDS_IN_DAY };
}

/**
 * Whether clocks at home show summer time at a moment of universal time: from the last Sunday of March to that of October, each
 * at one o'clock of universal time, since 1996.
 * @example
 * isSummerTime({ day: dayNumber({ year: 2022, month: 10, day: 29 }), seconds: 82800 }) // => true
 * isSummerTime({ day: dayNumber({ year: 2022, month: 10, day: 30 }), seconds: 82800 }) // => false
 */
export function isSummerTime({ day, seconds }: Moment): boolean {
  const { begins, ends } = summerOf(civilDate(day).year);
  const isAfter = (change: Day): boolean => day > change || (day === change && seconds >= SECONDS_IN_HOUR);
  return isAfter(begins) && !isAfter(ends);
}

/** The days on which clocks change in a year. */
interface Summer {
  readonly begins: Day;
  readonly ends: Day;
}

const summers = new Map<number, Summer>();

/** A long log asks of few years, again and again. */
function summerOf(year: number): Summer {
  const known = summers.get(year);
  if (known) return known;
  const begins = lastSundayUpTo(dayNumber({ year, month: 3, day: 31 }));
  const summer = { begins, ends: lastSundayUpTo(dayNumber({ year, month: 10, day: 31 })) };
  summers.set(year, summer);
  return summer;
}

function lastSundayUpTo(day: Day): Day {
  let sunday = day;
  while (weekday(sunday) !== "Sunday") sunday--;
  return sunday;
}
