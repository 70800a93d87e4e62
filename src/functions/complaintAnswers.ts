import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { NO_DAY } from "../engine/calendar/day";
import { quarterLabel, quarterOf } from "../engine/calendar/quarter";
import { NO_STAGE, isClosedTooEarly } from "../engine/counting/stages";
import { STAGE_CODE } from "../engine/procedures/procedure";
import { type Cells, commonShape, isBlank } from "./cells";
import type { Answer, Complaints } from "./complaints";
import { unreadDate } from "./dateArgument";
import { daysArgument } from "./dayArgument";
import { FunctionError } from "./functionError";

/** What a cell shows while there is no answer yet. */
const BLANK = "";

/**
 * Working days from the day on which a clock started; undefined where that or the day closed is blank. A complaint that
 * was closed before it was received, or before its clock started, is refused.
 */
function takenDays(complaints: Complaints, clockStart: number, index: number): number | undefined {
  const closed = complaints.closed(index);
  if (clockStart === NO_DAY || closed === NO_DAY) return undefined;
  if (isClosedTooEarly(closed, clockStart, complaints.received(index)))
    throw new FunctionError(
      "invalidValue",
      "closed: this date is before the complaint was received, or before its clock started. Check the dates.",
    );
  return complaints.rules.daysTaken(clockStart, closed);
}

/** Working days from receipt, whatever the stage; from the acknowledgement, where the procedure counts from it. */
export function workingDays(complaints: Complaints, index: number): Answer {
  return takenDays(complaints, complaints.clockStart(index, STAGE_CODE.frontline), index) ?? BLANK;
}

/** Working days from the day on which the clock of the stage started, as the report has them. */
export function stageDays(complaints: Complaints, index: number): Answer {
  const stage = complaints.stage(index);
  if (stage === NO_STAGE) return BLANK;
  return takenDays(complaints, complaints.clockStart(index, stage), index) ?? BLANK;
}

export function withinTarget(complaints: Complaints, index: number): Answer {
  if (complaints.closed(index) === NO_DAY) return BLANK;
  const stage = complaints.stage(index);
  if (stage === NO_STAGE) return BLANK;
  const taken = takenDays(complaints, complaints.clockStart(index, stage), index);
  return taken === undefined ? BLANK : complaints.rules.isWithinTarget(stage, taken);
}

export function dueDate(complaints: Complaints, index: number): Answer {
  const due = dueDayOf(complaints, index);
  return due === undefined ? BLANK : complaints.serial(due);
}

/** Undefined where a cell that decides it is blank; `#N/A` where the agreed date is not known. */
function dueDayOf(complaints: Complaints, index: number): number | undefined {
  const due = complaints.due(index, complaints.stage(index));
  if (typeof due === "number") return due;
  if (due !== "noAgreedDate") return undefined;
  throw new FunctionError(
    "notAvailable",
    "extended: an extended stage 2 complaint is due on the agreed date. Give that date instead of Yes.",
  );
}

export function status(complaints: Complaints, index: number): Answer {
  const { calendar, rules } = complaints;
  const [due, closed, today] = [
    dueDayOf(complaints, index),
    complaints.closed(index),
    complaints.today(index),
  ];
  if (due === undefined) return BLANK;
  // A complaint that was closed before its clock started is refused.
  stageDays(complaints, index);
  if (closed !== NO_DAY) return rules.isInTime(due, closed) ? "Closed in time" : "Closed late";
  if (today === NO_DAY)
    throw new FunctionError("invalidValue", "today: this is blank. Give TODAY(), or a date.");
  if (!rules.isInTime(due, today)) return "Overdue";
  return calendar.between(today + 1, due) === 0 ? "Due today" : "Open";
}

/** The quarter of each date of a range; a blank cell has none. */
export function quarterOfDate(counting: WorkbookCounting, dates: Cells): Answer[][] {
  const { firstMonth } = counting.settings.procedure;
  const { rows, columns } = commonShape({ date: dates });
  const cells = dates.flat();
  const dayAt = daysArgument("date", cells, counting);
  const labelAt = (index: number): Answer => {
    const day = dayAt(index);
    if (day > NO_DAY) return quarterLabel(quarterOf(day, firstMonth), firstMonth);
    if (isBlank(cells[index])) return BLANK;
    throw unreadDate("date", cells[index]);
  };
  if (rows * columns === 1) return [[labelAt(0)]];
  return dates.map((line, row) => line.map((_, column) => orError(() => labelAt(row * columns + column))));
}

function orError(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
