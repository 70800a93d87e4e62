import { type Day, NO_DAY } from "../calendar/day";
import {
  type ComplaintLog,
  LOGGED_EXTENSIONS,
  LOGGED_EXTENSION_CODE,
  LOGGED_OUTCOMES,
  UNREAD_DAY,
} from "../complaintLog";
import { OUTCOMES } from "../procedures/outcomes";
import { type Procedure, STAGES, STAGE_CODE, countedAs } from "../procedures/procedure";
import { CLOSE_STATUS_CODE, closeStatusOf, statusesOfWords, wordsOf } from "./closeStatus";
import { AGREED_CODE, EXTENDED, KindColumn, kindInFull, kindNotInFull, timingOf } from "./closedKind";
import { rowTimeline } from "./rowStages";
import type { StageRules, Timeline } from "./stages";

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

/** Works out what the rows of a log count as, one by one. */
export interface RowCounter {
  readonly rows: CountedRows;
  /** By its own cells. */
  count(row: number): void;
  /** By what other rows say: at a stage, which began on a day. */
  countAt(row: number, stage: number, began: Day): void;
  /** Says that a row is not closed in full after all, and why. */
  setNotInFull(row: number, status: number): void;
}

const { inFull: IN_FULL } = CLOSE_STATUS_CODE;
const { yes: YES, unknown: UNKNOWN } = LOGGED_EXTENSION_CODE;
const { late: LATE, inTime: IN_TIME, unknown: NOT_KNOWN } = AGREED_CODE;
const FIRST_OUTCOME = LOGGED_OUTCOMES.indexOf(OUTCOMES[0]);

/** For each code of a logged extension, the index in `EXTENDED` of what figures take it for. */
const EXTENDED_OF_LOGGED = Uint8Array.from(LOGGED_EXTENSIONS, (logged) =>
  EXTENDED.indexOf(logged === "yes" || logged === "unknown" ? logged : "no"),
);

// The columns of a log are as long as it is, and their codes are those of the lists: every `??` here is for the
// compiler alone. Unread is what makes no figure.

/** Counts the rows of a log by the rules of a procedure. */
export function rowCounter(log: ComplaintLog, rules: StageRules, procedure: Procedure): RowCounter {
  const { received, escalated, acknowledged, closed } = log.days;
  const rows = emptyRows(log.size);
  const byWords = statusesOfWords(procedure);
  const counted = Uint8Array.from(STAGES, (stage) => STAGE_CODE[countedAs(stage, procedure)]);

  const setNotInFull = (row: number, status: number): void => {
    rows.closeStatus[row] = status;
    rows.workingDays[row] = NO_WORKING_DAYS;
    rows.kind[row] = kindNotInFull(status);
  };
  const setInFull = (row: number, stage: number, clockStart: Day, end: Day): void => {
    const taken = rules.daysTaken(clockStart, end);
    const extension = log.extension[row] ?? UNKNOWN;
    const isWithin = rules.isWithinTarget(stage, taken);
    const late = extension === UNKNOWN ? NOT_KNOWN : LATE;
    const agreed =
      extension === YES
        ? agreedOf(rules, rowTimeline(log, row, stage, clockStart), end)
        : isWithin
          ? IN_TIME
          : late;
    const timing = timingOf(isWithin, agreed, EXTENDED_OF_LOGGED[extension] ?? EXTENDED.indexOf("unknown"));
    rows.closeStatus[row] = IN_FULL;
    rows.workingDays[row] = taken;
    rows.kind[row] = kindInFull(counted[stage] ?? stage, (log.outcome[row] ?? 0) - FIRST_OUTCOME, timing);
  };
  const countAt = (row: number, stage: number, began: Day): void => {
    const end = closed[row] ?? UNREAD_DAY;
    const came = received[row] ?? UNREAD_DAY;
    const clockStart = rules.clockStart(began, acknowledged[row] ?? UNREAD_DAY, end);
    const words =
      byWords[wordsOf(log.outcome[row] ?? 0, log.stage[row] ?? 0)] ?? CLOSE_STATUS_CODE.unknownOutcome;
    const status = closeStatusOf(words, end, clockStart, came);
    rows.stage[row] = stage;
    rows.clockStart[row] = clockStart;
    rows.received[row] = came === UNREAD_DAY ? NO_DAY : came;
    if (status === IN_FULL) setInFull(row, stage, clockStart, end);
    else setNotInFull(row, status);
  };
  return {
    rows,
    count: (row) => {
      const day = escalated[row] ?? UNREAD_DAY;
      const stage = rules.stageOf(log.stage[row] ?? 0, day);
      countAt(row, stage, rules.beganOn(stage, received[row] ?? UNREAD_DAY, day));
    },
    countAt,
    setNotInFull,
  };
}

/** Whether the answer to an extended complaint came by its due day. */
function agreedOf(rules: StageRules, timeline: Timeline, closed: Day): number {
  const due = rules.dueDay(timeline);
  if (typeof due !== "number") return NOT_KNOWN;
  return rules.isInTime(due, closed) ? IN_TIME : LATE;
}

function emptyRows(size: number): CountedRows {
  return {
    stage: new Uint8Array(size),
    clockStart: new Int32Array(size),
    received: new Int32Array(size),
    closeStatus: new Uint8Array(size),
    workingDays: new Int32Array(size),
    kind: new KindColumn(size),
  };
}
