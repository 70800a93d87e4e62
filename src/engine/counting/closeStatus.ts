import { NO_DAY, isDay } from "../calendar/day";
import { ENDINGS, LOGGED_OUTCOMES, LOGGED_STAGES, UNREAD_DAY } from "../complaintLog";
import type { Procedure } from "../procedures/procedure";

/** How a row stands as a closed complaint: open, closed in full, or closed but not counted and why. */
export const CLOSE_STATUSES = [
  "open",
  "inFull",
  ...ENDINGS,
  "noOutcome",
  "unknownOutcome",
  "noStage",
  "unknownStage",
  /** Its date of closing can't be read, so the quarter is not known. */
  "closedUnread",
  /** No date that can be read says when the clock started. */
  "noClockStart",
  "closedBeforeStart",
  /** A stage 1 answer to a complaint that went on to stage 2. */
  "wentToStage2",
] as const;
export type CloseStatus = (typeof CLOSE_STATUSES)[number];

/** Why a closed row is not counted as closed in full. */
export type NotInFull = Exclude<CloseStatus, "open" | "inFull">;

/** The code of each status: its index in the list. */
export const CLOSE_STATUS_CODE = Object.fromEntries(
  CLOSE_STATUSES.map((name, code) => [name, code]),
) as Readonly<Record<CloseStatus, number>>;

const NO_STAGE = LOGGED_STAGES.indexOf("none");
const UNKNOWN_STAGE = LOGGED_STAGES.indexOf("unknown");

/**
 * For each logged outcome, the code of the status that it alone decides; `inFull` where the rest of the row decides.
 * An outcome that the procedure does not have is as good as unknown.
 */
export function statusesOfOutcomes({ knownOutcomes }: Procedure): readonly number[] {
  return LOGGED_OUTCOMES.map((outcome) => {
    if (knownOutcomes.some((known) => known === outcome)) return CLOSE_STATUS_CODE.inFull;
    const ending = ENDINGS.find((known) => known === outcome);
    if (ending) return CLOSE_STATUS_CODE[ending];
    return outcome === "none" ? CLOSE_STATUS_CODE.noOutcome : CLOSE_STATUS_CODE.unknownOutcome;
  });
}

/**
 * How a row stands as a closed complaint; the code of a {@link CloseStatus}. `byOutcome` is that of its outcome alone.
 *
 * A complaint that ended without an answer says so before anything else: it needs no stage. Closed before its
 * clock started or before it came, it has no working days, and without those no average could be right.
 */
export function closeStatusOf(
  closed: number,
  byOutcome: number,
  stageCode: number,
  clockStart: number,
  received: number,
): number {
  if (closed === NO_DAY) return CLOSE_STATUS_CODE.open;
  if (closed === UNREAD_DAY) return CLOSE_STATUS_CODE.closedUnread;
  if (byOutcome !== CLOSE_STATUS_CODE.inFull) return byOutcome;
  if (stageCode === NO_STAGE) return CLOSE_STATUS_CODE.noStage;
  if (stageCode === UNKNOWN_STAGE) return CLOSE_STATUS_CODE.unknownStage;
  if (!isDay(clockStart)) return CLOSE_STATUS_CODE.noClockStart;
  return closed < clockStart || closed < received
    ? CLOSE_STATUS_CODE.closedBeforeStart
    : CLOSE_STATUS_CODE.inFull;
}
