import { NO_DAY, isDay } from "../calendar/day";
import { ENDINGS, LOGGED_OUTCOMES, LOGGED_STAGES, UNREAD_DAY } from "../complaintLog";
import type { Procedure } from "../procedures/procedure";

/** How a row stands as a closed complaint: open, closed in full, or closed but not counted and why. */
export const CLOSINGS = [
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
export type Closing = (typeof CLOSINGS)[number];

/** Why a closed row is not counted as closed in full. */
export type NotInFull = Exclude<Closing, "open" | "inFull">;

/** The place of each closing in the list. */
export const CLOSING_CODE = Object.fromEntries(CLOSINGS.map((name, code) => [name, code])) as Readonly<
  Record<Closing, number>
>;

const NO_STAGE = LOGGED_STAGES.indexOf("none");
const UNKNOWN_STAGE = LOGGED_STAGES.indexOf("unknown");

/**
 * For each logged outcome, the code of the closing that it alone decides; `inFull` where the rest of the row decides.
 * An outcome that the procedure does not have is as good as unknown.
 */
export function closingsOfOutcomes({ knownOutcomes }: Procedure): readonly number[] {
  return LOGGED_OUTCOMES.map((outcome) => {
    if (knownOutcomes.some((known) => known === outcome)) return CLOSING_CODE.inFull;
    const ending = ENDINGS.find((known) => known === outcome);
    if (ending) return CLOSING_CODE[ending];
    return outcome === "none" ? CLOSING_CODE.noOutcome : CLOSING_CODE.unknownOutcome;
  });
}

/**
 * How a row stands as a closed complaint; the code of a {@link Closing}. `byOutcome` is that of its outcome alone.
 *
 * A complaint that ended without an answer says so before anything else: it needs no stage. Closed before its
 * clock started or before it came, it has no working days, and without those no average could be right.
 */
export function closingOf(
  closed: number,
  byOutcome: number,
  stageCode: number,
  clockStart: number,
  received: number,
): number {
  if (closed === NO_DAY) return CLOSING_CODE.open;
  if (closed === UNREAD_DAY) return CLOSING_CODE.closedUnread;
  if (byOutcome !== CLOSING_CODE.inFull) return byOutcome;
  if (stageCode === NO_STAGE) return CLOSING_CODE.noStage;
  if (stageCode === UNKNOWN_STAGE) return CLOSING_CODE.unknownStage;
  if (!isDay(clockStart)) return CLOSING_CODE.noClockStart;
  return closed < clockStart || closed < received ? CLOSING_CODE.closedBeforeStart : CLOSING_CODE.inFull;
}
