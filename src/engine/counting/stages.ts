import { type Day, NO_DAY, isDay } from "../calendar/day";
import type { WorkingDayCalendar } from "../calendar/workingDays";
import { LOGGED_STAGES, LOGGED_STAGE_CODE } from "../complaintLog";
import { type Procedure, STAGES, STAGE_CODE } from "../procedures/procedure";

/** The code of a stage that is not known: it comes after those of {@link STAGES}. */
export const NO_STAGE = STAGES.length;

/** What a date of acknowledgement is good for. */
export type AcknowledgementUse =
  | "startsClock"
  | "missing"
  /** It is that of an earlier stage, or mistyped. */
  | "beforeStage"
  /** The answer was there before. */
  | "afterClosing";

/** Why no due day is known. */
export type NoDueDay = "noStage" | "noClockStart" | "noAgreedDate";

/** What a due day depends on. */
export interface Timeline {
  /** The index of the stage in {@link STAGES}. */
  readonly stage: number;
  readonly clockStart: Day;
  readonly extended: boolean;
  /** The agreed date of the extension; `NO_DAY` where there is none. */
  readonly extendedTo: Day;
}

/**
 * The rules of a complaint's stage and clock, for the rows of a log and for the cells of a formula alike.
 *
 * A stage is its index in {@link STAGES}, or {@link NO_STAGE}. A day may be `NO_DAY` or `UNREAD_DAY`.
 */
export interface StageRules {
  /** The stage of a complaint, by what its cell says and by its date of escalation. */
  stageOf(logged: number, escalated: Day): number;
  /** The day on which the stage began: that of escalation for an escalated complaint that has one, otherwise receipt. */
  beganOn(stage: number, received: Day, escalated: Day): Day;
  /** The day on which the stage's clock started. */
  clockStart(began: Day, acknowledged: Day, closed: Day): Day;
  /** Working days from the start of the clock to the answer, which must not be before it. */
  daysTaken(clockStart: Day, closed: Day): number;
  /** Whether an answer was within the set timescale of its stage, extension or not. */
  isWithinTarget(stage: number, daysTaken: number): boolean;
  /** The last day on which an answer is in time, extension included, or why none is known. */
  dueDay(timeline: Timeline): Day | NoDueDay;
  /** Whether an answer came by the due day. On a non-working day it is as late as on the working day before. */
  isInTime(due: Day, closed: Day): boolean;
}

const STAGES_AS_LOGGED = LOGGED_STAGES.map((logged) => {
  const code = STAGES.findIndex((stage) => stage === logged);
  return code < 0 ? NO_STAGE : code;
});
const { investigative: INVESTIGATIVE, escalated: ESCALATED } = STAGE_CODE;

/** The rules of a procedure. */
export function stageRules(procedure: Procedure, calendar: WorkingDayCalendar): StageRules {
  const { clockStart, firstDay, stages } = procedure;
  const rules = STAGES.map((stage) => stages[stage]);
  const targets = Int32Array.from(rules, ({ target }) => target);
  const isGeneral = generalStage2s(procedure);
  return {
    // Codes are those of a log's columns and always in these lists; `?? NO_STAGE` is for the compiler alone.
    stageOf: (logged, escalated) =>
      isGeneral[logged] === 1
        ? escalated === NO_DAY
          ? INVESTIGATIVE
          : ESCALATED
        : (STAGES_AS_LOGGED[logged] ?? NO_STAGE),
    beganOn,
    clockStart: (began, acknowledged, closed) =>
      clockStart === "acknowledgement" && acknowledgementUse(acknowledged, began, closed) === "startsClock"
        ? acknowledged
        : began,
    daysTaken: (from, closed) => calendar.taken(from, closed, firstDay),
    // A stage that is not known has no target, and nothing is within it.
    isWithinTarget: (stage, daysTaken) => daysTaken <= (targets[stage] ?? -1),
    dueDay: ({ stage, clockStart: from, extended, extendedTo }) => {
      const rule = rules[stage];
      if (!rule) return "noStage";
      if (extended && isDay(extendedTo)) return extendedTo;
      if (!isDay(from)) return "noClockStart";
      const workingDays = extended ? rule.extendedTarget : rule.target;
      return workingDays === undefined ? "noAgreedDate" : calendar.nth(from, workingDays, firstDay);
    },
    isInTime: (due, closed) => calendar.between(due + 1, closed) === 0,
  };
}

/**
 * For each code of a logged stage, 1 where a date of escalation makes it Escalated: a stage 2 spelt generally is. Where
 * the procedure has two stages, so is any stage 2: whoever has a date of escalation came from stage 1.
 */
function generalStage2s({ reportedStages }: Procedure): Uint8Array {
  const isGeneral = new Uint8Array(LOGGED_STAGES.length);
  isGeneral[LOGGED_STAGE_CODE.stage2] = 1;
  if (!reportedStages.includes("escalated")) isGeneral[LOGGED_STAGE_CODE.investigative] = 1;
  return isGeneral;
}

/** The rule of {@link StageRules.beganOn}, which is that of every procedure. */
export function beganOn(stage: number, received: Day, escalated: Day): Day {
  return stage === ESCALATED && escalated !== NO_DAY ? escalated : received;
}

/** What an acknowledgement is good for, where its stage began on a day. */
export function acknowledgementUse(acknowledged: Day, began: Day, closed: Day): AcknowledgementUse {
  if (!isDay(acknowledged)) return "missing";
  if (acknowledged < began) return "beforeStage";
  return isDay(closed) && acknowledged > closed ? "afterClosing" : "startsClock";
}

/** Whether an answer came before the complaint, or before the clock of its stage: it then took no working days. */
export function isClosedTooEarly(closed: Day, clockStart: Day, received: Day): boolean {
  return closed < clockStart || closed < received;
}
