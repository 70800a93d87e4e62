import type { FirstDay } from "../calendar/workingDays";
import type { FirstMonth } from "../calendar/quarter";
import type { Day } from "../calendar/day";

/** The stages that a complaint can be answered at; each complaint is closed at one of them. */
export const STAGES = ["frontline", "investigative", "escalated"] as const;
export type Stage = (typeof STAGES)[number];

/** The outcomes that answer a complaint. */
export const OUTCOMES = ["upheld", "partiallyUpheld", "notUpheld", "resolution"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How complaints escalated from stage 1 to stage 2 are counted. */
export type EscalatedCounting =
  /** A stage of their own: stages are exclusive and add up to all closed. */
  | "exclusive"
  /** As stage 2, with those that went there directly. */
  | "withinStage2"
  /** Once for the answer at stage 1 and once for the answer at stage 2, where the log has a row for each. */
  | "atBothStages";

/** What a procedure asks of one stage. Days are working days. */
export interface StageRule {
  /** In row labels: `Frontline`. */
  readonly label: string;
  /** The timescale in which an answer is due. */
  readonly target: number;
  /** The day by which an extended complaint is due where no date was agreed; none where only a date will do. */
  readonly extendedTarget?: number;
  readonly clockStart: "received" | "escalated";
}

/** What a procedure says of one outcome. */
export interface OutcomeRule {
  /** In row labels: `upheld`, `(Resolution)`. */
  readonly label: string;
  /** In the list of upheld complaints: `Partially Upheld`. */
  readonly title: string;
  /** The first day on which a complaint could have it; always, where there is none. */
  readonly existsFrom?: Day;
  /** Whether such a complaint belongs in the list of upheld complaints. */
  readonly listed: boolean;
}

/** A complaints procedure: the rules that differ from one kind of body to another, as data. */
export interface Procedure {
  readonly name: string;
  /** Where the rules are published. */
  readonly source: string;
  readonly stages: Readonly<Record<Stage, StageRule>>;
  readonly outcomes: Readonly<Record<Outcome, OutcomeRule>>;
  /** Working days in which a stage 2 complaint is acknowledged. */
  readonly acknowledgement: number;
  readonly firstDay: FirstDay;
  readonly firstMonth: FirstMonth;
  readonly escalatedCounting: EscalatedCounting;
}
