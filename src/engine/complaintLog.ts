import { at } from "./at";
import type { Day } from "./calendar/day";
import { codesOf } from "./codes";
import { OUTCOMES } from "./procedures/outcomes";
import { STAGES } from "./procedures/procedure";

/** In a column of days: the cell holds something, but no date that could be read. */
export const UNREAD_DAY = -1;

/** What a log says of a stage. `stage2` is spelt generally, and may turn out Investigative or Escalated. */
export const LOGGED_STAGES = ["none", "unknown", ...STAGES, "stage2"] as const;
export type LoggedStage = (typeof LOGGED_STAGES)[number];
export const LOGGED_STAGE_CODE = codesOf(LOGGED_STAGES);

/** How a complaint can end without an answer; it is then received, but not closed in full. */
export const ENDINGS = [
  "withdrawn",
  "duplicate",
  "loggedInError",
  "notAComplaint",
  "consentNotGiven",
] as const;
export type Ending = (typeof ENDINGS)[number];

/** What a log says of an outcome. */
export const LOGGED_OUTCOMES = ["none", "unknown", ...OUTCOMES, ...ENDINGS] as const;
export type LoggedOutcome = (typeof LOGGED_OUTCOMES)[number];
export const LOGGED_OUTCOME_CODE = codesOf(LOGGED_OUTCOMES);

/** What a log says of an extension. */
export const LOGGED_EXTENSIONS = ["none", "unknown", "no", "yes"] as const;
export type LoggedExtension = (typeof LOGGED_EXTENSIONS)[number];
export const LOGGED_EXTENSION_CODE = codesOf(LOGGED_EXTENSIONS);

/** What rows with the same ID are. */
export const REPEATED_IDS = ["one", "several"] as const;
export type RepeatedIds = (typeof REPEATED_IDS)[number];

/** The columns of a log that hold days. */
export const DAY_FIELDS = ["received", "acknowledged", "escalated", "closed"] as const;
export type DayField = (typeof DAY_FIELDS)[number];

/** The columns of a log that hold a text to show. */
export const TEXT_FIELDS = ["id", "service", "type", "officer", "action"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Every column that a log can have. */
export const FIELDS = [...TEXT_FIELDS, ...DAY_FIELDS, "stage", "outcome", "extension"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * A complaints log in columns: the nth entry of each is that of the nth row. Days are day numbers of the 1900
 * system, `NO_DAY` where the cell is blank and {@link UNREAD_DAY} where it can't be read; stages, outcomes and
 * extensions are codes, the index in their lists above; texts stay where they were read.
 */
export interface ComplaintLog {
  readonly size: number;
  /** The columns that the log has. */
  readonly fields: ReadonlySet<Field>;
  readonly days: Readonly<Record<DayField, Int32Array>>;
  /** The stage of every complaint, where no column says it and the user did: nothing is known of other stages. */
  readonly stageForAll: LoggedStage | undefined;
  /** What the user said that rows with the same ID are, where they leave it open: one complaint, or several. */
  readonly repeatedIds: RepeatedIds | undefined;
  /** The agreed date of an extension, where its cell holds one. */
  readonly extendedTo: Int32Array;
  readonly stage: Uint8Array;
  readonly outcome: Uint8Array;
  readonly extension: Uint8Array;
  /** Which of `services`, from 1; 0 where the cell is blank. */
  readonly service: Int32Array;
  /** The services of the log as they are spelt, in alphabetical order. */
  readonly services: readonly string[];
  /** Rows that are the stage 2 of an earlier row's complaint, whatever its ID, with that row. */
  readonly stage2Of: ReadonlyMap<number, number>;
  /** What a cell holds, as text, its ends trimmed; empty where the log has no such column. */
  text(field: Field, row: number): string;
  /** The ID that tells a complaint from others, case aside. Empty where its cell names none. */
  knownId(row: number): string;
  /** What a row holds in the cells that are read for no field, in one text to compare; as far as that is known. */
  elsewhere(row: number): string;
  /** The {@link idHash} of that ID. */
  readonly idHash: Int32Array;
  /** One complaint, to read. */
  row(row: number): LoggedComplaint;
}

/** One row of a log. A day is `NO_DAY` or {@link UNREAD_DAY} where there is none to count with. */
export interface LoggedComplaint
  extends Readonly<Record<DayField, Day>>, Readonly<Record<TextField, string>> {
  readonly stage: LoggedStage;
  readonly outcome: LoggedOutcome;
  readonly extension: LoggedExtension;
  readonly extendedTo: Day;
}

/** The columns of a log as a reader fills them. */
export type LogColumns = Omit<ComplaintLog, "row" | LogCellsAsked>;

/** What is asked of the cells of a log where they are. */
type LogCellsAsked = "text" | "knownId" | "elsewhere";

/**
 * A log from its columns and the texts of its cells. Every property is named: spread, each log would be an object of a
 * shape of its own, for which the loops over its rows would be compiled anew, or not well.
 */
export function complaintLog(
  columns: LogColumns,
  { text, knownId, elsewhere }: Pick<ComplaintLog, LogCellsAsked>,
): ComplaintLog {
  const { size, fields, days, extendedTo, stage, outcome, extension, service, services, idHash } = columns;
  return {
    size,
    fields,
    days,
    stageForAll: columns.stageForAll,
    repeatedIds: columns.repeatedIds,
    extendedTo,
    stage,
    outcome,
    extension,
    service,
    services,
    stage2Of: columns.stage2Of,
    text,
    knownId,
    elsewhere,
    idHash,
    row: (row) => ({
      id: text("id", row),
      service: text("service", row),
      type: text("type", row),
      officer: text("officer", row),
      action: text("action", row),
      received: at(columns.days.received, row),
      acknowledged: at(columns.days.acknowledged, row),
      escalated: at(columns.days.escalated, row),
      closed: at(columns.days.closed, row),
      extendedTo: at(columns.extendedTo, row),
      stage: at(LOGGED_STAGES, at(columns.stage, row)),
      outcome: at(LOGGED_OUTCOMES, at(columns.outcome, row)),
      extension: at(LOGGED_EXTENSIONS, at(columns.extension, row)),
    }),
  };
}
