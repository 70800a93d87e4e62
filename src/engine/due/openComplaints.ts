import { at } from "../at";
import { type Day, NO_DAY } from "../calendar/day";
import { CLOSE_STATUS_CODE } from "../counting/closeStatus";
import { type CountedLog, ROW_USE_CODE } from "../counting/countedLog";
import { rowTimeline } from "../counting/rowStages";
import type { NoDueDay } from "../counting/stages";
import { STAGES, type Stage } from "../procedures/procedure";

/** When an answer to an open complaint is due, as seen from today. */
export const DUE_BANDS = ["overdue", "today", "soon", "later", "unknown"] as const;
export type DueBand = (typeof DUE_BANDS)[number];

/** A complaint that is not closed. */
export interface OpenComplaint {
  /** The row of the log. */
  readonly row: number;
  readonly stage: Stage | undefined;
  readonly extended: boolean;
  readonly band: DueBand;
  /** The last day on which an answer is in time; `NO_DAY` where none is known. */
  readonly due: Day;
  /** Working days until it is due, today not counted; below 0, those since. 0 where none is known. */
  readonly daysLeft: number;
  readonly noDueDay?: NoDueDay;
}

/** "Soon" is within so many working days after today. */
export const SOON = 5;

/**
 * The complaints without a closing date, most urgent first. A row that repeats another is not a complaint, and a
 * Frontline row that went on to a stage 2 row is counted with it. Complaints without any date are listed last.
 */
export function openComplaints(counted: CountedLog, today: Day): OpenComplaint[] {
  const continued = new Set(counted.same.continues.values());
  const open: OpenComplaint[] = [];
  for (let row = 0; row < counted.log.size; row++) {
    const isOpen = counted.closeStatus[row] === CLOSE_STATUS_CODE.open;
    if (!isOpen || isRepeated(counted, row) || continued.has(row)) continue;
    open.push(openComplaint(counted, row, today));
  }
  return open.sort(
    (a, b) => DUE_BANDS.indexOf(a.band) - DUE_BANDS.indexOf(b.band) || a.due - b.due || a.row - b.row,
  );
}

function isRepeated({ use }: CountedLog, row: number): boolean {
  return use[row] === ROW_USE_CODE.identical || use[row] === ROW_USE_CODE.furtherRow;
}

function openComplaint(
  { log, rules, calendar, ...counted }: CountedLog,
  row: number,
  today: Day,
): OpenComplaint {
  const stage = at(counted.stage, row);
  const timeline = rowTimeline(log, row, stage, at(counted.clockStart, row));
  const due = rules.dueDay(timeline);
  const known = { row, stage: STAGES[stage], extended: timeline.extended };
  if (typeof due !== "number") return { ...known, band: "unknown", due: NO_DAY, daysLeft: 0, noDueDay: due };
  const daysLeft = calendar.between(today + 1, due) - calendar.between(due + 1, today);
  return { ...known, band: bandOf(daysLeft), due, daysLeft };
}

/** By working days: a complaint due on Friday is still due "today" on Saturday, when an answer would be in time. */
function bandOf(daysLeft: number): DueBand {
  if (daysLeft < 0) return "overdue";
  if (daysLeft === 0) return "today";
  return daysLeft <= SOON ? "soon" : "later";
}
