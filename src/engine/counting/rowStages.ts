import { type Day, NO_DAY } from "../calendar/day";
import { type ComplaintLog, LOGGED_EXTENSION_CODE, LOGGED_STAGE_CODE, UNREAD_DAY } from "../complaintLog";
import { STAGE_CODE } from "../procedures/procedure";
import type { SameComplaints } from "./sameComplaint";
import { type StageRules, type Timeline, beganOn } from "./stages";

const { yes: YES } = LOGGED_EXTENSION_CODE;
const { stage2: GENERAL_STAGE_2, none: NO_STAGE_LOGGED } = LOGGED_STAGE_CODE;
const { escalated: ESCALATED } = STAGE_CODE;

// A row is always one of the log's: `??` is for the compiler alone. Unread is what makes no figure.

/** The stages of a log's rows, in columns. */
export interface RowStages {
  /** The index in `STAGES` of the stage at which a row counts; `NO_STAGE` where none is known. */
  readonly stage: Uint8Array;
  /** The day on which that stage began; `NO_DAY` or `UNREAD_DAY` where there is none. */
  readonly began: Int32Array;
}

/**
 * At which stage each row counts: by its own cells, unless another row says more. A stage 2 that continues a Frontline
 * row is Escalated, and so is one spelt generally after an earlier stage 1.
 */
export function rowStages(
  log: ComplaintLog,
  rules: StageRules,
  { afterStage1, continues }: SameComplaints,
): RowStages {
  const stages = ownStages(log, rules);
  const setEscalated = (row: number, frontline: number): void => {
    stages.stage[row] = ESCALATED;
    stages.began[row] = stageBegan(log, row, ESCALATED, frontline);
  };
  for (const row of afterStage1) if (log.stage[row] === GENERAL_STAGE_2) setEscalated(row, row);
  for (const [stage2, frontline] of continues) setEscalated(stage2, frontline);
  return stages;
}

function ownStages(
  { size, stage: logged, days: { received, escalated } }: ComplaintLog,
  rules: StageRules,
): RowStages {
  const [stage, began] = [new Uint8Array(size), new Int32Array(size)];
  for (let row = 0; row < size; row++) {
    const day = escalated[row] ?? UNREAD_DAY;
    const own = rules.stageOf(logged[row] ?? NO_STAGE_LOGGED, day);
    stage[row] = own;
    began[row] = rules.beganOn(own, received[row] ?? UNREAD_DAY, day);
  }
  return { stage, began };
}

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
