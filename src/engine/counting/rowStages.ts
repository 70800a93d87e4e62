import { type Day, NO_DAY } from "../calendar/day";
import { type ComplaintLog, LOGGED_EXTENSION_CODE, UNREAD_DAY } from "../complaintLog";
import { type Timeline, beganOn } from "./stages";

const { yes: YES } = LOGGED_EXTENSION_CODE;

// A row is always one of the log's: `?? UNREAD_DAY` is for the compiler, and would make no figure.

/**
 * The day on which the stage of a row began. Of a complaint in two rows, either may have the date, and `frontline` is
 * the earlier one.
 */
export function stageBegan({ days }: ComplaintLog, row: number, stage: number, frontline = row): Day {
  const either = (column: Int32Array): Day => {
    const own = column[row] ?? UNREAD_DAY;
    return own === NO_DAY ? (column[frontline] ?? UNREAD_DAY) : own;
  };
  return beganOn(stage, either(days.received), either(days.escalated));
}

/** What the due day of a row depends on. */
export function rowTimeline(log: ComplaintLog, row: number, stage: number, clockStart: Day): Timeline {
  return {
    stage,
    clockStart,
    extended: log.extension[row] === YES,
    extendedTo: log.extendedTo[row] ?? UNREAD_DAY,
  };
}
