import { NO_DAY, type Day, isDay } from "../calendar/day";
import { UNREAD_DAY } from "../complaintLog";
import { STAGES, STAGE_CODE } from "../procedures/procedure";
import type { ComplaintSpans } from "./complaintSpans";
import type { CountedLog } from "./countedLog";
import { stageBegan } from "./rowStages";
import { NO_STAGE } from "./stages";

/** How far past the target of its stage an open complaint is; `unknown` where no stage or no start of it is known. */
export const AGE_BANDS = ["within", "upTo20", "upTo60", "over60", "unknown"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** A complaint as it stood on a day on which it was open. */
export interface StandingComplaint {
  /** The row of the stage that it was at. */
  readonly row: number;
  /** The index in `STAGES` of that stage; `NO_STAGE` where none is known. */
  readonly stage: number;
  /** Working days since the clock of that stage started. */
  readonly daysOpen: number;
  readonly band: AgeBand;
}

/**
 * For each of some days, the rows at which the complaints stand that had come by its end, and had not ended by then, in
 * the order of the log. The rows are gone over once, and few of them can be open on any of the days.
 */
export function rowsOpenAt({ received, ended }: ComplaintSpans, days: readonly Day[]): Int32Array[] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const candidates = new Int32Array(received.length);
  let count = 0;
  // Rows are indexes of both columns: `?? 0` in these loops is for the compiler.
  for (let row = 0; row < received.length; row++) {
    const came = received[row] ?? 0;
    if (came > NO_DAY && came <= last && (ended[row] ?? 0) > first) candidates[count++] = row;
  }
  const some = candidates.subarray(0, count);
  return days.map((day) => some.filter((row) => (received[row] ?? 0) <= day && (ended[row] ?? 0) > day));
}

/**
 * How an open complaint stood on a day. One that was escalated later was still at the stage before, and one that was
 * acknowledged later had the clock of one that was not.
 */
export function standingOn(
  counted: CountedLog,
  spans: ComplaintSpans,
  atRow: number,
  day: Day,
): StandingComplaint {
  const { row, stage, began } = stageOn(counted, spans, atRow, day);
  const { log, rules, calendar, settings } = counted;
  const acknowledged = log.days.acknowledged[row] ?? NO_DAY;
  const start = rules.clockStart(began, acknowledged > day ? NO_DAY : acknowledged, NO_DAY);
  const { firstDay, stages } = settings.procedure;
  const name = STAGES[stage];
  const isKnown = name !== undefined && isDay(start);
  const from = isDay(start) ? start : (spans.received[atRow] ?? NO_DAY);
  const daysOpen = calendar.taken(from, day, firstDay);
  return { row, stage, daysOpen, band: isKnown ? bandOf(daysOpen - stages[name].target) : "unknown" };
}

interface StageOnDay {
  readonly row: number;
  readonly stage: number;
  readonly began: Day;
}

function stageOn(
  { log, stage: stages }: CountedLog,
  spans: ComplaintSpans,
  atRow: number,
  day: Day,
): StageOnDay {
  const [first, last] = [spans.firstRow(atRow), spans.lastRow(atRow)];
  const stage = stages[last] ?? NO_STAGE;
  const began = stageBegan(log, last, stage, first);
  if (began <= day) return { row: last, stage, began };
  const isLater = stage === STAGE_CODE.escalated;
  const before = first === last && isLater ? STAGE_CODE.frontline : (stages[first] ?? NO_STAGE);
  return { row: first, stage: before, began: log.days.received[first] ?? UNREAD_DAY };
}

const [SOME, MANY] = [20, 60];

function bandOf(daysOver: number): AgeBand {
  if (daysOver <= 0) return "within";
  if (daysOver <= SOME) return "upTo20";
  return daysOver <= MANY ? "upTo60" : "over60";
}
