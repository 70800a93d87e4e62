import { type Day, NO_DAY, isDay } from "../calendar/day";
import type { ComplaintLog } from "../complaintLog";
import { type Procedure, STAGES } from "../procedures/procedure";
import type { SameComplaints } from "./sameComplaint";

const ESCALATED = STAGES.indexOf("escalated");

/**
 * The day on which the clock of each row started; `NO_DAY` or `UNREAD_DAY` where there is none.
 * `stages` are places in `STAGES`.
 */
export function clockStarts(
  log: ComplaintLog,
  stages: Uint8Array,
  same: SameComplaints,
  { clockStart }: Procedure,
): Int32Array {
  const starts = stageStarts(log, stages, same);
  if (clockStart === "acknowledgement") {
    for (let row = 0; row < log.size; row++) {
      if (useOfAcknowledgement(log, row, starts[row] ?? NO_DAY) === "startsClock")
        starts[row] = log.days.acknowledged[row] ?? NO_DAY;
    }
  }
  return starts;
}

/**
 * Escalated complaints begin with the date of escalation; without one, and at other stages, with receipt. Of a
 * complaint in two rows, either may have the date.
 */
function stageStarts(
  { size, days }: ComplaintLog,
  stages: Uint8Array,
  { continues }: SameComplaints,
): Int32Array {
  const starts = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const escalated = stages[row] === ESCALATED ? (days.escalated[row] ?? NO_DAY) : NO_DAY;
    starts[row] = escalated === NO_DAY ? (days.received[row] ?? NO_DAY) : escalated;
  }
  for (const [stage2, frontline] of continues) {
    const candidates = [
      days.escalated[stage2],
      days.escalated[frontline],
      days.received[stage2],
      days.received[frontline],
    ];
    starts[stage2] = candidates.find((day) => day !== undefined && day !== NO_DAY) ?? NO_DAY;
  }
  return starts;
}

/** What a date of acknowledgement is good for. */
export type AcknowledgementUse =
  | "startsClock"
  | "missing"
  /** It is that of an earlier stage, or mistyped. */
  | "beforeStage"
  /** The answer was there before. */
  | "afterClosing";

/** What the acknowledgement in a row is good for, where its stage began on a day. */
export function useOfAcknowledgement({ days }: ComplaintLog, row: number, began: Day): AcknowledgementUse {
  const acknowledged = days.acknowledged[row] ?? NO_DAY;
  const closed = days.closed[row] ?? NO_DAY;
  if (!isDay(acknowledged)) return "missing";
  if (acknowledged < began) return "beforeStage";
  return isDay(closed) && acknowledged > closed ? "afterClosing" : "startsClock";
}
