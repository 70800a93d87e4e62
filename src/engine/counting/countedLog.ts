import { type Day, NO_DAY } from "../calendar/day";
import { calendarOf } from "../calendar/holidayCalendar";
import type { WorkingDayCalendar } from "../calendar/workingDays";
import {
  type ComplaintLog,
  LOGGED_EXTENSIONS,
  LOGGED_OUTCOMES,
  LOGGED_STAGES,
  UNREAD_DAY,
} from "../complaintLog";
import { dueDay } from "../dueDay";
import { OUTCOMES, type Procedure, STAGES, countedAs } from "../procedures/procedure";
import type { CountingSettings } from "../settings";
import { type Steps, atOnce } from "../steps";
import { EXTENDED, AGREED, kindInFull, kindNotInFull } from "./closedKind";
import { CLOSE_STATUS_CODE, closeStatusOf, statusesOfOutcomes } from "./closeStatus";
import { clockStarts } from "./clockStarts";
import { type SameComplaints, sameComplaints } from "./sameComplaint";

/** Whether a row is used, or why it counts in no figure. */
export const ROW_USES = ["used", "identical", "nothingToCount"] as const;
export type RowUse = (typeof ROW_USES)[number];

/** No number of working days: the row is not closed in full. */
export const NO_WORKING_DAYS = -1;

/** A log with every row judged by the rules: what it counts as, whichever quarter is asked for. */
export interface CountedLog {
  readonly log: ComplaintLog;
  readonly settings: CountingSettings;
  readonly calendar: WorkingDayCalendar;
  readonly same: SameComplaints;
  /** The place in `STAGES` of the stage at which a row counts; `STAGES.length` where none is known. */
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
  readonly kind: Uint8Array;
  /** The place of the row's use in {@link ROW_USES}. */
  readonly use: Uint8Array;
  /** The first date of receipt; `NO_DAY` where there is none. */
  readonly begins: Day;
}

const NO_STAGE = STAGES.length;
const STAGE_CODES = LOGGED_STAGES.map((logged) => {
  const place = STAGES.findIndex((stage) => stage === logged);
  return place < 0 ? NO_STAGE : place;
});
const [INVESTIGATIVE, ESCALATED] = [STAGES.indexOf("investigative"), STAGES.indexOf("escalated")];
const GENERAL_STAGE_2 = LOGGED_STAGES.indexOf("stage2");
const LOGGED_INVESTIGATIVE = LOGGED_STAGES.indexOf("investigative");
const FIRST_OUTCOME = LOGGED_OUTCOMES.indexOf(OUTCOMES[0]);
const [LOGGED_YES, LOGGED_UNKNOWN] = [LOGGED_EXTENSIONS.indexOf("yes"), LOGGED_EXTENSIONS.indexOf("unknown")];
const EXTENDED_CODES = LOGGED_EXTENSIONS.map((logged) =>
  EXTENDED.indexOf(logged === "yes" || logged === "unknown" ? logged : "no"),
);
const [LATE, IN_TIME, UNKNOWN] = [
  AGREED.indexOf("late"),
  AGREED.indexOf("inTime"),
  AGREED.indexOf("unknown"),
];
const [USED, IDENTICAL, NOTHING_TO_COUNT] = [
  ROW_USES.indexOf("used"),
  ROW_USES.indexOf("identical"),
  ROW_USES.indexOf("nothingToCount"),
];

/** Judges every row of a log by the rules of a procedure. */
export function countLog(log: ComplaintLog, settings: CountingSettings): CountedLog {
  return atOnce(countingSteps(log, settings));
}

/** The same in steps, for a long log. */
export function* countingSteps(log: ComplaintLog, settings: CountingSettings): Steps<CountedLog> {
  const calendar = calendarOf(settings.holidays);
  const same = sameComplaints(log);
  yield;
  const stage = stagesOf(log, same, settings.procedure);
  const clockStart = clockStarts(log, stage, same, settings.procedure);
  yield;
  const closeStatus = closeStatusesOf(log, clockStart, same, settings);
  const received = receivedOnce(log, same);
  yield;
  const { workingDays, kind } = closedKindsOf(log, { stage, clockStart, closeStatus }, calendar, settings);
  yield;
  const use = usesOf(received, closeStatus, same);
  const begins = firstDay(log.days.received);
  const rows = { stage, clockStart, received, closeStatus, workingDays, kind, use };
  return { log, settings, calendar, same, begins, ...rows };
}

/**
 * A stage spelt generally is Escalated with an escalation date; any stage 2 that continues a Frontline row is. Where
 * the procedure has two stages, whoever is at stage 2 and has an escalation date came from stage 1, however it is spelt.
 */
function stagesOf(
  log: ComplaintLog,
  { continues, afterStage1 }: SameComplaints,
  { reportedStages }: Procedure,
): Uint8Array {
  const stages = new Uint8Array(log.size);
  const hasTwo = !reportedStages.includes("escalated");
  for (let row = 0; row < log.size; row++) {
    const logged = log.stage[row] ?? 0;
    const isGeneral = logged === GENERAL_STAGE_2 || (hasTwo && logged === LOGGED_INVESTIGATIVE);
    const general = log.days.escalated[row] === NO_DAY ? INVESTIGATIVE : ESCALATED;
    stages[row] = isGeneral ? general : (STAGE_CODES[logged] ?? NO_STAGE);
  }
  for (const row of continues.keys()) stages[row] = ESCALATED;
  for (const row of afterStage1) if (log.stage[row] === GENERAL_STAGE_2) stages[row] = ESCALATED;
  return stages;
}

function closeStatusesOf(
  log: ComplaintLog,
  clockStart: Int32Array,
  { identical, continues }: SameComplaints,
  { procedure }: CountingSettings,
): Uint8Array {
  const statuses = new Uint8Array(log.size);
  const statusOfOutcome = statusesOfOutcomes(procedure);
  for (let row = 0; row < log.size; row++) {
    statuses[row] = closeStatusOf(
      log.days.closed[row] ?? NO_DAY,
      statusOfOutcome[log.outcome[row] ?? 0] ?? CLOSE_STATUS_CODE.unknownOutcome,
      log.stage[row] ?? 0,
      clockStart[row] ?? NO_DAY,
      log.days.received[row] ?? NO_DAY,
    );
  }
  for (const row of identical.keys()) statuses[row] = CLOSE_STATUS_CODE.open;
  if (procedure.escalatedCounting !== "atBothStages") {
    for (const frontline of continues.values()) leaveToStage2(statuses, frontline);
  }
  return statuses;
}

/** The stage 1 answer to a complaint that went on is no answer in full; a row that was not counted stays so. */
function leaveToStage2(statuses: Uint8Array, frontline: number): void {
  if (statuses[frontline] === CLOSE_STATUS_CODE.inFull) statuses[frontline] = CLOSE_STATUS_CODE.wentToStage2;
}

/** A complaint in two rows is received once, by its Frontline row; an identical row is no complaint. */
function receivedOnce({ days }: ComplaintLog, { identical, continues }: SameComplaints): Int32Array {
  const received = days.received.slice();
  for (let row = 0; row < received.length; row++) if (received[row] === UNREAD_DAY) received[row] = NO_DAY;
  for (const row of identical.keys()) received[row] = NO_DAY;
  for (const [stage2, frontline] of continues) {
    if (received[frontline] !== NO_DAY) received[stage2] = NO_DAY;
  }
  return received;
}

/** The working days and the kind of every complaint closed in full. */
function closedKindsOf(
  log: ComplaintLog,
  rows: Pick<CountedLog, "stage" | "clockStart" | "closeStatus">,
  calendar: WorkingDayCalendar,
  { procedure }: CountingSettings,
): Pick<CountedLog, "workingDays" | "kind"> {
  const workingDays = new Int32Array(log.size).fill(NO_WORKING_DAYS);
  const kind = new Uint8Array(log.size);
  const targets = STAGES.map((stage) => procedure.stages[stage].target);
  const countedStage = STAGES.map((stage) => STAGES.indexOf(countedAs(stage, procedure)));
  for (let row = 0; row < log.size; row++) {
    const status = rows.closeStatus[row] ?? 0;
    if (status !== CLOSE_STATUS_CODE.inFull) {
      kind[row] = kindNotInFull(status);
      continue;
    }
    const stage = rows.stage[row] ?? 0;
    const closed = log.days.closed[row] ?? NO_DAY;
    const clockStart = rows.clockStart[row] ?? NO_DAY;
    const taken = calendar.taken(clockStart, closed, procedure.firstDay);
    const within = taken <= (targets[stage] ?? 0);
    const extension = log.extension[row] ?? 0;
    const extended = extension === LOGGED_YES;
    const due = extended ? dueDayOfRow(log, row, stage, clockStart, procedure, calendar) : undefined;
    const late = extension === LOGGED_UNKNOWN ? UNKNOWN : LATE;
    const agreed = extended ? inTimeCode(due, closed, calendar) : within ? IN_TIME : late;
    const outcome = (log.outcome[row] ?? 0) - FIRST_OUTCOME;
    workingDays[row] = taken;
    const code = EXTENDED_CODES[extension] ?? 0;
    kind[row] = kindInFull(countedStage[stage] ?? 0, outcome, within ? 1 : 0, agreed, code);
  }
  return { workingDays, kind };
}

function dueDayOfRow(
  log: ComplaintLog,
  row: number,
  stage: number,
  clockStart: Day,
  procedure: Procedure,
  calendar: WorkingDayCalendar,
): Day | undefined {
  const timeline = {
    stage: STAGES[stage] ?? STAGES[0],
    clockStart,
    extended: log.extension[row] === LOGGED_YES,
    extendedTo: log.extendedTo[row] ?? NO_DAY,
  };
  return dueDay(timeline, procedure, calendar);
}

/** An answer on a non-working day is as late as one on the working day before it, as its day count says. */
function inTimeCode(due: Day | undefined, closed: Day, calendar: WorkingDayCalendar): number {
  if (due === undefined) return UNKNOWN;
  return calendar.between(due + 1, closed) === 0 ? IN_TIME : LATE;
}

/** A row is left out only if it counts in no figure; the two rows of one complaint are used together. */
function usesOf(
  received: Int32Array,
  closeStatus: Uint8Array,
  { identical, continues }: SameComplaints,
): Uint8Array {
  const counts = (row: number): boolean =>
    received[row] !== NO_DAY || closeStatus[row] === CLOSE_STATUS_CODE.inFull;
  const uses = new Uint8Array(received.length);
  for (let row = 0; row < uses.length; row++) uses[row] = counts(row) ? USED : NOTHING_TO_COUNT;
  for (const row of identical.keys()) uses[row] = IDENTICAL;
  for (const [stage2, frontline] of continues) {
    if (counts(stage2) || counts(frontline)) uses[stage2] = uses[frontline] = USED;
  }
  return uses;
}

function firstDay(days: Int32Array): Day {
  let first = NO_DAY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? NO_DAY;
    if (day > NO_DAY && (first === NO_DAY || day < first)) first = day;
  }
  return first;
}
