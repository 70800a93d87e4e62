import { type Day, LAST_DAY, dayNumber } from "../../engine/calendar/day";

/** A day, and the time of day in seconds from midnight, as the clock at home shows them. */
export interface Moment {
  readonly day: Day;
  readonly seconds: number;
}

/** 1 January 1980: no complaint in a log is older, so a number or text that says so is no date of one. */
export const EARLIEST_DAY: Day = dayNumber({ year: 1980, month: 1, day: 1 });

export const SECONDS_IN_HOUR = 3600;
export const SECONDS_IN_DAY = 24 * SECONDS_IN_HOUR;
const MILLISECONDS_IN_DAY = 1000 * SECONDS_IN_DAY;

/**
 * Whether a day can be that of a complaint.
 * @example
 * isComplaintDay(dayNumber({ year: 1979, month: 12, day: 31 })) // => false
 */
export function isComplaintDay(day: Day): boolean {
  return day >= EARLIEST_DAY && day <= LAST_DAY;
}

/**
 * What Excel shows of a number as a date: it rounds to a thousandth of a second first, so that 44561.99999999999, which
 * arithmetic makes of midnight, shows as the next day, and a whole thousandth before midnight does not
 * (jmcnamara/XlsxWriter#571, roo-rb/roo#500).
 * @example
 * momentOfSerial(44561.99999999999) // => { day: 44562, seconds: 0 }
 * momentOfSerial(44562.75) // => { day: 44562, seconds: 64800 }
 */
export function momentOfSerial(serial: number): Moment {
  const day = Math.floor(serial);
  const milliseconds = Math.round((serial - day) * MILLISECONDS_IN_DAY);
  if (milliseconds === MILLISECONDS_IN_DAY) return { day: day + 1, seconds: 0 };
  return { day, seconds: Math.min(Math.round(milliseconds / 1000), SECONDS_IN_DAY - 1) };
}
