import type { Day } from "../../engine/calendar/day";
import type { CountingSettings } from "../../engine/settings";
import type { LogChoices, NamedPlace } from "../../log/choices";
import type { Asking } from "./asking";

/** Where the log of a workbook is, and how to understand it. */
export interface LogSource {
  readonly asking: Exclude<Asking, "formula">;
  /** The sheets and tables that are the log, together; where none are named, the choices say, or else it is found. */
  readonly places?: readonly NamedPlace[];
  readonly choices: LogChoices;
}

/** Which log to open, and how to count it. */
export interface LogRequest extends LogSource {
  readonly settings: CountingSettings;
  readonly today: Day;
}
