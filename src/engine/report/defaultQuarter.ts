import { type Day, NO_DAY, isDay } from "../calendar/day";
import {
  type FirstMonth,
  type Quarter,
  type QuarterNumber,
  hasEnded,
  compareQuarters,
  lastMonthStart,
  quarterAfter,
  quarterEnd,
  quarterOf,
} from "../calendar/quarter";
import type { CountedLog } from "../counting/countedLog";
import { keptSince } from "./measureFigure";
import { quartersOfLog } from "./quartersOfLog";

/**
 * Why a report is on its quarter. `lastEnded`: it is the last that has ended. `lastCovered`: later ones have ended, but
 * the log ends before their last month. `notCovered`: the log covers none, and this one has dates of it. `toDate`: it
 * has not ended.
 */
export type QuarterReason = "lastEnded" | "lastCovered" | "notCovered" | "toDate";

/** The quarter that a report is on unless another is asked for, and why it is that one. */
export interface DefaultQuarter {
  readonly quarter: Quarter;
  readonly why: QuarterReason;
}

/**
 * The newest quarter that the log covers: it has ended by today, and the log goes on into its last month or beyond.
 * Where the log covers none, the newest that has ended and has a date of it, or the one of today. Of the quarters of one
 * number, where that is asked for, the one of today goes first, if the log has a date in it. Undefined where the log has
 * no such date up to today.
 */
export function defaultQuarter(
  counted: CountedLog,
  today: Day,
  number?: QuarterNumber,
): DefaultQuarter | undefined {
  const { firstMonth } = counted.settings.procedure;
  const newest = newestDate(counted, today);
  if (!isDay(newest)) return undefined;
  const isAsked = (quarter: Quarter): boolean => number === undefined || quarter.number === number;
  const ofLog = quartersOfLog(counted, today).filter(({ quarter }) => isAsked(quarter));
  const current = ofLog.find((one) => !one.hasEnded);
  const toDate = current && ({ quarter: current.quarter, why: "toDate" } as const);
  if (toDate && number !== undefined) return toDate;
  const covered = backTo(isAsked, lastCovered(newest, firstMonth, today));
  if (quarterEnd(covered, firstMonth) >= keptSince(counted)) {
    const lastEnded = backTo(isAsked, quarterAfter(quarterOf(today, firstMonth), -1));
    return {
      quarter: covered,
      why: compareQuarters(covered, lastEnded) === 0 ? "lastEnded" : "lastCovered",
    };
  }
  const ended = ofLog.find((one) => one.hasEnded);
  return ended ? { quarter: ended.quarter, why: "notCovered" } : toDate;
}

/** The newest date of receipt or closing up to today; `NO_DAY` where there is none. */
export function newestDate({ log: { days } }: CountedLog, today: Day): Day {
  return Math.max(newestUpTo(days.received, today), newestUpTo(days.closed, today));
}

/** Whether a log whose newest date is this goes on into the last month of a quarter, or beyond. */
export function reachesLastMonth(quarter: Quarter, firstMonth: FirstMonth, newest: Day): boolean {
  return newest >= lastMonthStart(quarter, firstMonth);
}

function lastCovered(newest: Day, firstMonth: FirstMonth, today: Day): Quarter {
  const quarter = quarterOf(newest, firstMonth);
  const isCovered = hasEnded(quarter, firstMonth, today) && reachesLastMonth(quarter, firstMonth, newest);
  return isCovered ? quarter : quarterAfter(quarter, -1);
}

/** The quarter itself, or the nearest before it, that is asked for: one of any four is. */
function backTo(isAsked: (quarter: Quarter) => boolean, quarter: Quarter): Quarter {
  return isAsked(quarter) ? quarter : backTo(isAsked, quarterAfter(quarter, -1));
}

function newestUpTo(days: Int32Array, today: Day): Day {
  let newest = NO_DAY;
  for (const day of days) if (day > newest && day <= today) newest = day;
  return newest;
}
