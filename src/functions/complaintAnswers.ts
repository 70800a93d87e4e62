import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { NO_DAY } from "../engine/calendar/day";
import { quarterLabel, quarterOf } from "../engine/calendar/quarter";
import { type Cells, commonShape } from "./cells";
import type { Answer, Complaints } from "./complaints";
import { dayArgument } from "./dayArgument";
import { FunctionError } from "./functionError";

/** What a cell shows that has nothing to say yet. */
const BLANK = "";

/**
 * Working days from the day on which a clock started; undefined where that or the day closed is blank. A complaint that
 * was closed before is refused.
 */
function takenDays(complaints: Complaints, clockStart: number, place: number): number | undefined {
  const { calendar, procedure } = complaints;
  const closed = complaints.closed(place);
  if (clockStart === NO_DAY || closed === NO_DAY) return undefined;
  if (closed < clockStart)
    throw new FunctionError("invalidValue", "closed: the complaint was closed before its clock started.");
  return calendar.taken(clockStart, closed, procedure.firstDay);
}

/** Working days from receipt, whatever the stage. */
export function workingDays(complaints: Complaints, place: number): Answer {
  return takenDays(complaints, complaints.received(place), place) ?? BLANK;
}

/** Working days from the day on which the clock of the stage started, as the report has them. */
export function stageDays(complaints: Complaints, place: number): Answer {
  const stage = complaints.stage(place);
  if (!stage) return BLANK;
  return takenDays(complaints, complaints.clockStart(place, stage), place) ?? BLANK;
}

export function withinTarget(complaints: Complaints, place: number): Answer {
  if (complaints.closed(place) === NO_DAY) return BLANK;
  const stage = complaints.stage(place);
  if (!stage) return BLANK;
  const taken = takenDays(complaints, complaints.clockStart(place, stage), place);
  return taken === undefined ? BLANK : taken <= complaints.procedure.stages[stage].target;
}

export function dueDate(complaints: Complaints, place: number): Answer {
  const due = dueDayOf(complaints, place);
  return due === undefined ? BLANK : complaints.serial(due);
}

/** Undefined where a cell that decides it is blank; where no agreed date is known, that is refused. */
function dueDayOf(complaints: Complaints, place: number): number | undefined {
  const stage = complaints.stage(place);
  if (!stage || complaints.clockStart(place, stage) === NO_DAY) return undefined;
  const due = complaints.due(place, stage);
  if (due !== undefined) return due;
  throw new FunctionError(
    "notAvailable",
    "extended: a stage 2 complaint that was extended is due on the agreed date. Give that date instead of yes.",
  );
}

export function status(complaints: Complaints, place: number): Answer {
  const { calendar } = complaints;
  const [due, closed, today] = [
    dueDayOf(complaints, place),
    complaints.closed(place),
    complaints.today(place),
  ];
  if (due === undefined) return BLANK;
  // A complaint that was closed before its clock started is refused.
  stageDays(complaints, place);
  if (closed !== NO_DAY) return calendar.between(due + 1, closed) === 0 ? "Closed in time" : "Closed late";
  if (today === NO_DAY) throw new FunctionError("invalidValue", "today: the date is missing. Give TODAY().");
  if (calendar.between(due + 1, today) > 0) return "Overdue";
  return calendar.between(today + 1, due) === 0 ? "Due today" : "Open";
}

/** The quarter of each date of a range; a blank cell has none. */
export function quarterOfDate(counting: WorkbookCounting, dates: Cells): Answer[][] {
  const { firstMonth } = counting.settings.procedure;
  const { rows, columns } = commonShape({ date: dates });
  const labelOf = (value: unknown): Answer => {
    const day = dayArgument("date", value, counting);
    return day === undefined ? BLANK : quarterLabel(quarterOf(day, firstMonth), firstMonth);
  };
  if (rows * columns === 1) return [[labelOf(dates[0]?.[0])]];
  return dates.map((line) => line.map((value) => orError(() => labelOf(value))));
}

function orError(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
