import { at } from "../at";
import { isDay } from "../calendar/day";
import type { ComplaintLog } from "../complaintLog";

/** Days of the shortest year. */
const YEAR = 365;

/**
 * Whether a stage 2 row is later than a Frontline row of its ID: nothing in it comes before its counterpart there. A date
 * that can't be right, since its year was mistyped, shows nothing of the other row.
 */
export function isLater(log: ComplaintLog, frontline: number, stage2: number): boolean {
  const [first, second] = [daysOf(log, frontline), daysOf(log, stage2)];
  const began = beganOn(log, stage2);
  const isFirstMistyped = isMistyped(log, frontline);
  const isSecondMistyped = !isInOrder(began, second.closed) || !isInOrder(second.received, second.closed);
  const startsLater = isInOrder(first.received, began);
  const endsLater = isInOrder(first.closed, second.closed);
  if (startsLater) return endsLater || (isSecondMistyped && !isFirstMistyped) || isYearLate(first, second);
  return endsLater && isFirstMistyped && !isSecondMistyped;
}

/** Whether a row's dates can't both be right: it was closed before it came. */
export function isMistyped({ days }: ComplaintLog, row: number): boolean {
  return !isInOrder(at(days.received, row), at(days.closed, row));
}

/** The day on which a stage 2 row began, by its own dates. */
export function beganOn({ days }: ComplaintLog, stage2: number): number {
  const escalated = at(days.escalated, stage2);
  return isDay(escalated) ? escalated : at(days.received, stage2);
}

/** Whether two days come in this order, as far as both are known. */
function isInOrder(earlier: number, later: number): boolean {
  return !isDay(earlier) || !isDay(later) || earlier <= later;
}

interface DaysOfRow {
  readonly received: number;
  readonly escalated: number;
  readonly closed: number;
}

function daysOf({ days }: ComplaintLog, row: number): DaysOfRow {
  return {
    received: at(days.received, row),
    escalated: at(days.escalated, row),
    closed: at(days.closed, row),
  };
}

/** Whether a Frontline row that came on the same day was closed in time but for its year, which is one too late. */
function isYearLate(first: DaysOfRow, second: DaysOfRow): boolean {
  const closed = first.closed - YEAR;
  return (
    isDay(first.received) &&
    first.received === second.received &&
    first.received <= closed &&
    isInOrder(closed, second.closed)
  );
}
