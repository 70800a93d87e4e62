import { type Day, NO_DAY } from "../calendar/day";
import {
  type ComplaintLog,
  LOGGED_EXTENSIONS,
  LOGGED_EXTENSION_CODE,
  LOGGED_OUTCOME_CODE,
  UNREAD_DAY,
} from "../complaintLog";
import { OUTCOMES } from "../procedures/outcomes";
import { type Procedure, STAGES, STAGE_CODE, countedAs } from "../procedures/procedure";
import { CLOSE_STATUS_CODE, closeStatusOf, statusesOfWords, wordsOf } from "./closeStatus";
import { AGREED_CODE, EXTENDED_CODE, KindColumn, kindInFull, kindNotInFull, timingOf } from "./closedKind";
import { type RowStages, rowTimeline } from "./rowStages";
import { NO_STAGE, type StageRules, type Timeline } from "./stages";

/** Working days of a row that is not closed in full: it has none. */
export const NO_WORKING_DAYS = -1;

/** What each row of a log counts as, whichever quarter is asked for. */
export interface CountedRows {
  /** The index in `STAGES` of the stage at which a row counts; `NO_STAGE` where none is known. */
  readonly stage: Uint8Array;
  /** The day on which the clock started; `NO_DAY` or `UNREAD_DAY` where there is none. */
  readonly clockStart: Int32Array;
  /** The day on which a row counts as a complaint received; `NO_DAY` where it does not. */
  readonly received: Int32Array;
  /** The code of the row's `CloseStatus`. */
  readonly closeStatus: Uint8Array;
  /** Working days taken by a complaint closed in full; {@link NO_WORKING_DAYS} otherwise. */
  readonly workingDays: Int32Array;
  /** The row's `KindNumber`. */
  readonly kind: Uint16Array;
}

const { inFull: IN_FULL, unknownOutcome: UNKNOWN_OUTCOME } = CLOSE_STATUS_CODE;
const { yes: YES, unknown: UNKNOWN } = LOGGED_EXTENSION_CODE;
const { late: LATE, inTime: IN_TIME, unknown: NOT_KNOWN } = AGREED_CODE;
const FIRST_OUTCOME = LOGGED_OUTCOME_CODE[OUTCOMES[0]];

/** For each code of a logged extension, the index in `EXTENDED` of what figures take it for. */
const EXTENDED_OF_LOGGED = Uint8Array.from(LOGGED_EXTENSIONS, (logged) =>
  logged === "yes" || logged === "unknown" ? EXTENDED_CODE[logged] : EXTENDED_CODE.no,
);

// The columns of a log are as long as it is, and their codes are those of the lists: every `??` here is for the
// compiler alone. Unread is what makes no figure.

/**
 * Counts the rows of a log, each by itself, at their stages and by the rules of a procedure.
 *
 * One loop over columns that it holds itself: called row by row, or with the columns in objects, it takes half as long
 * again, since they are then looked up for every row.
 */
export function countedRows(
  log: ComplaintLog,
  { stage: stages, began }: RowStages,
  rules: StageRules,
  procedure: Procedure,
): CountedRows {
  const { size, outcome: outcomes, extension: extensions, stage: loggedStages } = log;
  const { received: receivedDays, acknowledged, closed } = log.days;
  const rows = emptyRows(size, stages);
  const { clockStart, received, closeStatus, workingDays, kind } = rows;
  const byWords = statusesOfWords(procedure);
  const counted = Uint8Array.from(STAGES, (stage) => STAGE_CODE[countedAs(stage, procedure)]);
  for (let row = 0; row < size; row++) {
    const [stage, outcome] = [stages[row] ?? NO_STAGE, outcomes[row] ?? 0];
    const [came, end] = [receivedDays[row] ?? UNREAD_DAY, closed[row] ?? UNREAD_DAY];
    const start = rules.clockStart(began[row] ?? UNREAD_DAY, acknowledged[row] ?? UNREAD_DAY, end);
    clockStart[row] = start;
    received[row] = came === UNREAD_DAY ? NO_DAY : came;
    const words = byWords[wordsOf(outcome, loggedStages[row] ?? 0)] ?? UNKNOWN_OUTCOME;
    const status = closeStatusOf(words, end, start, came);
    if (status !== IN_FULL) {
      setNotInFull(rows, row, status);
      continue;
    }
    const taken = rules.daysTaken(start, end);
    const isWithin = rules.isWithinTarget(stage, taken);
    const extension = extensions[row] ?? UNKNOWN;
    const agreed =
      extension === YES
        ? agreedIfExtended(rules, rowTimeline(log, row, stage, start), end)
        : agreedUnlessExtended(isWithin, extension);
    const timing = timingOf(isWithin, agreed, EXTENDED_OF_LOGGED[extension] ?? EXTENDED_CODE.unknown);
    closeStatus[row] = IN_FULL;
    workingDays[row] = taken;
    kind[row] = kindInFull(counted[stage] ?? stage, outcome - FIRST_OUTCOME, timing);
  }
  return rows;
}

/** Says that a row is not closed in full, and why. */
export function setNotInFull(
  { closeStatus, workingDays, kind }: CountedRows,
  row: number,
  status: number,
): void {
  closeStatus[row] = status;
  workingDays[row] = NO_WORKING_DAYS;
  kind[row] = kindNotInFull(status);
}

/** Whether the answer to an extended complaint came by its due day. */
function agreedIfExtended(rules: StageRules, timeline: Timeline, closed: Day): number {
  const due = rules.dueDay(timeline);
  if (typeof due !== "number") return NOT_KNOWN;
  return rules.isInTime(due, closed) ? IN_TIME : LATE;
}

/** Whether an answer came by the due day, of a complaint that is not known to be extended. */
function agreedUnlessExtended(isWithinTarget: boolean, extension: number): number {
  if (isWithinTarget) return IN_TIME;
  return extension === UNKNOWN ? NOT_KNOWN : LATE;
}

function emptyRows(size: number, stage: Uint8Array): CountedRows {
  return {
    stage,
    clockStart: new Int32Array(size),
    received: new Int32Array(size),
    closeStatus: new Uint8Array(size),
    workingDays: new Int32Array(size),
    kind: new KindColumn(size),
  };
}
