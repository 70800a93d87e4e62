import type { Nation } from "../calendar/bankHolidays";
import type { FirstDay } from "../calendar/workingDays";
import type { FirstMonth } from "../calendar/quarter";
import { codesOf } from "../codes";
import type { Outcome, OutcomeRule } from "./outcomes";

/** The stages at which a complaint can be answered. Each complaint is closed at one of them. */
export const STAGES = ["frontline", "investigative", "escalated"] as const;
export type Stage = (typeof STAGES)[number];
export const STAGE_CODE = codesOf(STAGES);

/** How complaints escalated from stage 1 to stage 2 are counted. */
export const ESCALATED_COUNTINGS = [
  /** A stage of their own: stages are exclusive and add up to all closed. */
  "exclusive",
  /** As stage 2, with those that went there directly. */
  "withinStage2",
  /** Once for the answer at stage 1 and once for the answer at stage 2, where the log has a row for each. */
  "atBothStages",
] as const;
export type EscalatedCounting = (typeof ESCALATED_COUNTINGS)[number];

/** What a procedure asks of one stage. Days are working days. */
export interface StageRule {
  /** In row labels: `Frontline`. */
  readonly label: string;
  /** In sentences: `the Frontline stage`, `Stage 1`. */
  readonly phrase: string;
  /** The timescale in which an answer is due. */
  readonly target: number;
  /** The day by which an extended complaint is due where no date was agreed; none where a date must be agreed. */
  readonly extendedTarget?: number;
  /** The day by which a complaint must be acknowledged at this stage; none where the procedure sets no such day. */
  readonly acknowledgement?: number;
}

/** A complaints procedure: the rules that differ from one kind of body to another, as data. */
export interface Procedure {
  readonly name: string;
  /** Where the rules are published. */
  readonly source: string;
  /** Where its bodies are, and so which bank holidays they have. */
  readonly nation: Nation;
  readonly stages: Readonly<Record<Stage, StageRule>>;
  /** The stages that reports show separately. A procedure with two stages has no Escalated beside stage 2. */
  readonly reportedStages: readonly Stage[];
  /** Those that are not escalated, with the words around them: `Frontline and Investigative Stages`. */
  readonly stageNames: string;
  /** The outcomes that it has, in the order of a table's rows. A complaint with another is not answered by it. */
  readonly outcomes: readonly OutcomeRule[];
  /** Whether the clock of a stage starts when the complaint comes (or is escalated), or when that is acknowledged. */
  readonly clockStart: "receipt" | "acknowledgement";
  readonly firstDay: FirstDay;
  readonly firstMonth: FirstMonth;
  readonly escalatedCounting: EscalatedCounting;
}

/** The stage at which an answer counts: some bodies count an escalated complaint like any other at stage 2. */
export function countedAs(stage: Stage, { escalatedCounting, reportedStages }: Procedure): Stage {
  const isApart = escalatedCounting !== "withinStage2" && reportedStages.includes("escalated");
  return stage === "escalated" && !isApart ? "investigative" : stage;
}

/** What a procedure says of one of its outcomes. It must have it: look for those of a log among `outcomes`. */
export function outcomeRule({ outcomes, name }: Procedure, outcome: Outcome): OutcomeRule {
  const rule = outcomes.find((one) => one.outcome === outcome);
  if (rule) return rule;
  throw new Error(`The ${name} has no outcome ${outcome}.`);
}
