import { type Day, isDay } from "./calendar/day";
import type { WorkingDayCalendar } from "./calendar/workingDays";
import type { Procedure, Stage } from "./procedures/procedure";

/** What a due day depends on. */
export interface Timeline {
  readonly stage: Stage;
  /** The day on which the clock started: of receipt, or of escalation. */
  readonly clockStart: Day;
  readonly extended: boolean;
  /** The agreed date of the extension, where there is one. */
  readonly extendedTo: Day;
}

/**
 * The last day on which an answer is in time, the extension included. Undefined where no such day is known: an
 * extended stage 2 complaint without an agreed date.
 */
export function dueDay(
  { stage, clockStart, extended, extendedTo }: Timeline,
  { stages, firstDay }: Procedure,
  calendar: WorkingDayCalendar,
): Day | undefined {
  const { target, extendedTarget } = stages[stage];
  if (extended && isDay(extendedTo)) return extendedTo;
  const workingDays = extended ? extendedTarget : target;
  return workingDays === undefined ? undefined : calendar.nth(clockStart, workingDays, firstDay);
}
