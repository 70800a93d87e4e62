import { type Day, civilDate, dayNumber, isDay } from "../../engine/calendar/day";

/** An answer that is agreed on for a later year than this is mistyped. */
const MOST_DAYS_AHEAD = 3653;
/** Nearly every answer is agreed on for one of the first three months. */
const USUAL_DAYS_AHEAD = 92;
/** Where only the year is mistyped, day and month are as soon as most. */
const USUAL_DAYS_OF_YEAR = 62;

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

/**
 * Whether a day is one that answers are usually agreed on for, of a complaint that began on another; or would be, were
 * its year not mistyped.
 * @example
 * isUsualAgreement(44600, 44571) // => true
 * isUsualAgreement(44235, 44571) // => true
 * isUsualAgreement(44890, 44571) // => false
 */
export function isUsualAgreement(day: Day, began: Day): boolean {
  const isSoon = (other: Day, most: number): boolean => other >= began && other - began <= most;
  if (isSoon(day, USUAL_DAYS_AHEAD)) return true;
  const { year } = civilDate(began);
  return [year, year + 1].some((one) =>
    isSoon(dayNumber({ ...civilDate(day), year: one }), USUAL_DAYS_OF_YEAR),
  );
}
