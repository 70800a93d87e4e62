import { type Day, NO_DAY, isDay } from "../calendar/day";
import { CLOSE_STATUS_CODE } from "../counting/closeStatus";
import { type CountedLog, ROW_USES } from "../counting/countedLog";
import { LOGGED_EXTENSIONS } from "../complaintLog";
import { dueDay } from "../dueDay";
import { STAGES, type Stage } from "../procedures/procedure";

/** When an answer to an open complaint is due, seen from today. */
export const DUE_BANDS = ["overdue", "today", "soon", "later", "unknown"] as const;
export type DueBand = (typeof DUE_BANDS)[number];

/** Why no due date is known. */
export type NoDueDate = "noStage" | "noClockStart" | "noAgreedDate";

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
  readonly noDueDate?: NoDueDate;
}

/** "Soon" is within so many working days after today. */
export const SOON = 5;

const EXTENDED = LOGGED_EXTENSIONS.indexOf("yes");
const IDENTICAL = ROW_USES.indexOf("identical");

/**
 * The complaints that have no date of closing, the most urgent first. A row that repeats another is no complaint, and
 * a Frontline row that a stage 2 row continues is one complaint with it; one without any date is not forgotten.
 */
export function openComplaints(counted: CountedLog, today: Day): OpenComplaint[] {
  const continued = new Set(counted.same.continues.values());
  const open: OpenComplaint[] = [];
  for (let row = 0; row < counted.log.size; row++) {
    if (counted.closeStatus[row] !== CLOSE_STATUS_CODE.open || counted.use[row] === IDENTICAL) continue;
    if (!continued.has(row)) open.push(openComplaint(counted, row, today));
  }
  return open.sort(
    (a, b) => DUE_BANDS.indexOf(a.band) - DUE_BANDS.indexOf(b.band) || a.due - b.due || a.row - b.row,
  );
}

function openComplaint(counted: CountedLog, row: number, today: Day): OpenComplaint {
  const { log, calendar, settings } = counted;
  const stage = STAGES[counted.stage[row] ?? STAGES.length];
  const extended = log.extension[row] === EXTENDED;
  const clockStart = counted.clockStart[row] ?? NO_DAY;
  const unknown = (noDueDate: NoDueDate): OpenComplaint => ({
    ...{ row, stage, extended, noDueDate },
    ...{ band: "unknown", due: NO_DAY, daysLeft: 0 },
  });
  if (!stage) return unknown("noStage");
  const extendedTo = log.extendedTo[row] ?? NO_DAY;
  if (!isDay(clockStart) && !(extended && isDay(extendedTo))) return unknown("noClockStart");
  const due = dueDay({ stage, clockStart, extended, extendedTo }, settings.procedure, calendar);
  if (due === undefined) return unknown("noAgreedDate");
  const daysLeft = calendar.between(today + 1, due) - calendar.between(due + 1, today);
  return { row, stage, extended, band: bandOf(daysLeft), due, daysLeft };
}

/** By working days: what was due on a Friday is due "today" on the Saturday, when an answer is still in time. */
function bandOf(daysLeft: number): DueBand {
  if (daysLeft < 0) return "overdue";
  if (daysLeft === 0) return "today";
  return daysLeft <= SOON ? "soon" : "later";
}
