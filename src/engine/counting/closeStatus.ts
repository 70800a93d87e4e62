import { type Day, NO_DAY, isDay } from "../calendar/day";
import { codesOf } from "../codes";
import { ENDINGS, LOGGED_OUTCOMES, LOGGED_STAGES, type LoggedOutcome, UNREAD_DAY } from "../complaintLog";
import type { Procedure } from "../procedures/procedure";
import { isClosedTooEarly } from "./stages";

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
export const CLOSE_STATUS_CODE = codesOf(CLOSE_STATUSES);

const { open: OPEN, inFull: IN_FULL, ...NOT_IN_FULL } = CLOSE_STATUS_CODE;

/**
 * For each logged outcome with each logged stage, the code of the status that these two words decide; `inFull` where
 * the days decide. Look it up at {@link wordsOf}.
 *
 * A complaint that ended without an answer says so before anything else: it needs no stage. An outcome that the
 * procedure does not have is as good as unknown.
 */
export function statusesOfWords(procedure: Procedure): Uint8Array {
  return Uint8Array.from(
    LOGGED_OUTCOMES.flatMap((outcome) => {
      const byOutcome = statusOfOutcome(outcome, procedure);
      return LOGGED_STAGES.map((stage) => {
        if (byOutcome !== "inFull") return CLOSE_STATUS_CODE[byOutcome];
        if (stage === "none") return NOT_IN_FULL.noStage;
        return stage === "unknown" ? NOT_IN_FULL.unknownStage : IN_FULL;
      });
    }),
  );
}

/** Where the status that a logged outcome and a logged stage decide stands among {@link statusesOfWords}. */
export function wordsOf(outcome: number, stage: number): number {
  return outcome * LOGGED_STAGES.length + stage;
}

function statusOfOutcome(logged: LoggedOutcome, { outcomes }: Procedure): CloseStatus {
  if (outcomes.some(({ outcome }) => outcome === logged)) return "inFull";
  if (logged === "none") return "noOutcome";
  const ending = ENDINGS.find((one) => one === logged);
  return ending === undefined ? "unknownOutcome" : ending;
}

/**
 * The code of how a row stands as a closed complaint. `byWords` is the status that its outcome and stage decide.
 *
 * Closed before its clock started or before it came, a complaint has no working days, and without those no average
 * could be right.
 */
export function closeStatusOf(byWords: number, closed: Day, clockStart: Day, received: Day): number {
  if (closed === NO_DAY) return OPEN;
  if (closed === UNREAD_DAY) return NOT_IN_FULL.closedUnread;
  if (byWords !== IN_FULL) return byWords;
  if (!isDay(clockStart)) return NOT_IN_FULL.noClockStart;
  return isClosedTooEarly(closed, clockStart, received) ? NOT_IN_FULL.closedBeforeStart : IN_FULL;
}
