import { at } from "../at";
import { type Day, NO_DAY, isDay } from "../calendar/day";
import { calendarOf } from "../calendar/holidayCalendar";
import type { WorkingDayCalendar } from "../calendar/workingDays";
import { codesOf } from "../codes";
import type { ComplaintLog } from "../complaintLog";
import type { CountingSettings } from "../settings";
import { type Steps, atOnce } from "../steps";
import { CLOSE_STATUS_CODE } from "./closeStatus";
import { type CountedRows, countedRows, setNotInFull } from "./countedRows";
import { rowStages } from "./rowStages";
import { type SameComplaints, sameComplaints } from "./sameComplaint";
import { type StageRules, stageRules } from "./stages";

/** Whether a row is used, or why it counts in no figure. */
export const ROW_USES = ["used", "identical", "furtherRow", "nothingToCount"] as const;
export const ROW_USE_CODE = codesOf(ROW_USES);

/** A log with what each row counts as by the rules, whichever quarter is asked for. */
export interface CountedLog extends CountedRows {
  readonly log: ComplaintLog;
  readonly settings: CountingSettings;
  readonly calendar: WorkingDayCalendar;
  readonly rules: StageRules;
  readonly same: SameComplaints;
  /** The code of the row's use: its index in {@link ROW_USES}. */
  readonly use: Uint8Array;
  /** The services of rows that are used, as the log spells them, in alphabetical order. */
  readonly services: readonly string[];
  /** The first date of receipt; `NO_DAY` where there is none. */
  readonly begins: Day;
}

const {
  inFull: IN_FULL,
  open: OPEN,
  wentToStage2: WENT_TO_STAGE_2,
  closedBeforeStart: CLOSED_BEFORE_START,
} = CLOSE_STATUS_CODE;
const {
  used: USED,
  identical: IDENTICAL,
  furtherRow: FURTHER_ROW,
  nothingToCount: NOTHING_TO_COUNT,
} = ROW_USE_CODE;

/** Works out what every row of a log counts as. */
export function countLog(log: ComplaintLog, settings: CountingSettings): CountedLog {
  return atOnce(countingSteps(log, settings));
}

/** The same in steps, for a long log. */
export function* countingSteps(log: ComplaintLog, settings: CountingSettings): Steps<CountedLog> {
  const calendar = calendarOf(settings.holidays);
  const rules = stageRules(settings.procedure, calendar);
  const same = sameComplaints(log);
  yield;
  const rows = countedRows(log, rowStages(log, rules, same), rules, settings.procedure);
  yield;
  countTogether(rows, same, settings);
  const use = usesOf(rows, same);
  const services = usedServices(log, use);
  const begins = firstDay(log.days.received);
  return { log, settings, calendar, rules, same, use, services, begins, ...rows };
}

/**
 * Counts rows once that are one complaint. A complaint in two rows is received once, by its Frontline row; a row that
 * repeats another, or is a further one of a complaint, is no complaint.
 */
function countTogether(
  rows: CountedRows,
  { identical, further, continues }: SameComplaints,
  { procedure }: CountingSettings,
): void {
  for (const row of [...identical.keys(), ...further.keys()]) {
    rows.received[row] = NO_DAY;
    setNotInFull(rows, row, OPEN);
  }
  for (const [stage2, frontline] of continues) {
    rows.received[rowOfReceipt(rows, frontline, stage2) === frontline ? stage2 : frontline] = NO_DAY;
    // The stage 1 answer is no answer in full, unless both are counted; a row that was not counted stays so.
    const isCounted = rows.closeStatus[frontline] === IN_FULL;
    if (isCounted && procedure.escalatedCounting !== "atBothStages")
      setNotInFull(rows, frontline, WENT_TO_STAGE_2);
  }
}

/**
 * Which of the two rows of a complaint says when it came: the Frontline row, unless it says nothing, or was closed before
 * and the stage 2 row has an earlier day, so that its year is mistyped.
 */
function rowOfReceipt({ received, closeStatus }: CountedRows, frontline: number, stage2: number): number {
  const [first, second] = [at(received, frontline), at(received, stage2)];
  if (first === NO_DAY) return stage2;
  const isMistyped = closeStatus[frontline] === CLOSED_BEFORE_START && isDay(second) && second < first;
  return isMistyped ? stage2 : frontline;
}

/** A row is left out only if it counts in no figure; the two rows of one complaint are used together. */
function usesOf(
  { received, closeStatus }: CountedRows,
  { identical, further, continues }: SameComplaints,
): Uint8Array {
  const counts = (row: number): boolean => received[row] !== NO_DAY || closeStatus[row] === IN_FULL;
  const uses = new Uint8Array(received.length);
  for (let row = 0; row < uses.length; row++) uses[row] = counts(row) ? USED : NOTHING_TO_COUNT;
  for (const row of identical.keys()) uses[row] = IDENTICAL;
  for (const row of further.keys()) uses[row] = FURTHER_ROW;
  for (const [stage2, frontline] of continues) {
    if (counts(stage2) || counts(frontline)) uses[stage2] = uses[frontline] = USED;
  }
  return uses;
}

/** A name that stands only beside a heading, a hint or a note is no service. */
function usedServices({ service, services }: ComplaintLog, use: Uint8Array): string[] {
  // By the code of a service, where 0 is none; rows have codes of these alone.
  const isUsed = new Uint8Array(services.length + 1);
  for (let row = 0; row < use.length; row++) if (use[row] === USED) isUsed[service[row] ?? 0] = 1;
  return services.filter((_, index) => isUsed[index + 1] === 1);
}

function firstDay(days: Int32Array): Day {
  let first = NO_DAY;
  // Iterating a typed array costs more than this in a long log; `?? NO_DAY` is for the compiler.
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? NO_DAY;
    if (day > NO_DAY && (first === NO_DAY || day < first)) first = day;
  }
  return first;
}
