import { type Day, isDay } from "../../engine/calendar/day";

/** An answer that is agreed on for a later year than this is mistyped. */
const MOST_DAYS_AHEAD = 3653;

/** The day on which a complaint is known to have been there, from its dates; undefined where there is none. */
export function beganOn(received: Day, escalated: Day): Day | undefined {
  return [received, escalated].find(isDay);
}

/**
 * Whether an answer can have been agreed for a day, of a complaint that began on another: not before, nor decades later.
 * @example
 * mayBeAgreed(44589, 44571) // => true
 * mayBeAgreed(44224, 44571) // => false
 * mayBeAgreed(55538, 44571) // => false
 */
export function mayBeAgreed(day: Day, began: Day): boolean {
  return day >= began && day - began <= MOST_DAYS_AHEAD;
}
