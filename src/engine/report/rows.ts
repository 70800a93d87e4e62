import { kindsWhere, type KindSet } from "../counting/closedKind";
import type { OutcomeRule } from "../procedures/outcomes";
import { type Procedure, type Stage, countedAs } from "../procedures/procedure";
import { listed } from "../text/listed";
import type { Measure, NotApplicable } from "./figure";
import type { RowDefinition } from "./rowDefinition";

/** The rows of a report's tables: each says what it counts, how, and why, in words and in data. */

const ALL_CLOSED = kindsWhere(() => true);

export const RECEIVED: RowDefinition = {
  label: "Total number of complaints received",
  rule: "All complaints with a date of receipt in the quarter, each counted once.",
  measure: "count",
  stages: [],
  compared: "tested",
  counts: "received",
};

export const CLOSED: RowDefinition = {
  label: "Total number of complaints closed",
  rule: "All complaints closed in full in the quarter: they have a closing date in it, a stage, and an outcome that answers them.",
  measure: "count",
  stages: [],
  compared: "tested",
  counts: ALL_CLOSED,
};

/** The complaints closed in time, at any stage. */
export const IN_TIME: RowDefinition = {
  label: "In time",
  rule: "Complaints closed in full in the quarter within the working days set for their stage, extension or not, as a share of all closed in full.",
  measure: "share",
  stages: [],
  counts: kindsWhere(({ withinTarget }) => withinTarget),
  shareOf: ALL_CLOSED,
  whenNone: "noneClosed",
};

/** The complaints closed at a stage, as a share of all closed. */
export function closedAt(stage: Stage, procedure: Procedure): RowDefinition {
  return {
    label: `Number of complaints closed - ${procedure.stages[stage].label}`,
    rule: `Complaints closed in full at ${at([stage], procedure)} in the quarter, as a share of all closed in full.`,
    measure: "share",
    stages: [stage],
    counts: kindsAt([stage]),
    shareOf: ALL_CLOSED,
    whenNone: "noneClosed",
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** The complaints closed at a stage with an outcome. */
export function outcomeAt(
  stage: Stage,
  { outcome, label, title, existsFrom, listed: isUpheld }: OutcomeRule,
  procedure: Procedure,
): RowDefinition {
  return {
    label: `Number of ${procedure.stages[stage].label} complaints ${label}`,
    rule: `Complaints closed in full at ${at([stage], procedure)} in the quarter with the outcome ${title}, as a share of all closed at that stage.`,
    measure: "share",
    stages: [stage],
    outcome,
    ...(isUpheld && { compared: "tested" }),
    counts: kindsWhere((closed) => closed.stage === stage && closed.outcome === outcome),
    shareOf: kindsAt([stage]),
    whenNone: "noneClosedAtStage",
    existsFrom,
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** The complaints closed with an outcome at any stage: no table has them, formulas do. */
export function outcomeAtAnyStage({ outcome, title, existsFrom }: OutcomeRule): RowDefinition {
  return {
    label: title,
    rule: `Complaints closed in full in the quarter with the outcome ${title}, as a share of all closed in full.`,
    measure: "share",
    stages: [],
    outcome,
    counts: kindsWhere((closed) => closed.outcome === outcome),
    shareOf: ALL_CLOSED,
    whenNone: "noneClosed",
    existsFrom,
  };
}

const AVERAGES = { mean: "Average", median: "Median" } as const;

/** The mean or median working days that complaints closed at a stage took. */
export function responseTimeAt(
  stage: Stage,
  measure: Extract<Measure, "mean" | "median">,
  procedure: Procedure,
): RowDefinition {
  return {
    label: `${AVERAGES[measure]} time in working days for a full response - ${procedure.stages[stage].label}`,
    rule: `The ${measure} of the working days taken by complaints closed in full at ${at([stage], procedure)} in the quarter; ${dayOne(procedure)}.`,
    measure,
    stages: [stage],
    compared: "untested",
    counts: kindsAt([stage]),
    whenNone: "noneClosedAtStage",
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** The complaints closed at a stage within its set timescale. */
export function withinTargetAt(stage: Stage, procedure: Procedure): RowDefinition {
  const { label, target } = procedure.stages[stage];
  return {
    label: `Number of complaints closed within ${target} working days - ${label}`,
    rule: `Complaints closed in full at ${at([stage], procedure)} in the quarter within ${target} working days, extension or not, as a share of all closed at that stage; ${dayOne(procedure)}.`,
    measure: "share",
    stages: [stage],
    compared: "tested",
    counts: kindsWhere((closed) => closed.stage === stage && closed.withinTarget),
    shareOf: kindsAt([stage]),
    whenNone: "noneClosedAtStage",
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** An extended complaint without an agreed date in the log has no known due date, so it is in neither number. */
export function withinAgreedDateAt(stage: Stage, procedure: Procedure): RowDefinition {
  return {
    label: `Number of complaints closed within the agreed (extended) date - ${procedure.stages[stage].label}`,
    rule: `Complaints closed in full at ${at([stage], procedure)} in the quarter by their due date, extension included, as a share of those whose due date is known.`,
    measure: "share",
    stages: [stage],
    byAgreedDate: true,
    counts: kindsWhere((closed) => closed.stage === stage && closed.agreed === "inTime"),
    shareOf: kindsWhere((closed) => closed.stage === stage && closed.agreed !== "unknown"),
    whenNone: "noDueDate",
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** The complaints closed at some stages that were extended. */
export function extendedAt(stages: readonly Stage[], procedure: Procedure): RowDefinition {
  const isAtThem = kindsAt(stages);
  return {
    label: `Number of complaints with an extension – ${extensionLabel(stages, procedure)}`,
    rule: `Complaints closed in full at ${at(stages, procedure)} in the quarter with an authorised extension, as a share of all closed there.`,
    measure: "share",
    stages,
    counts: kindsWhere((closed) => stages.includes(closed.stage) && closed.extended === "yes"),
    shareOf: isAtThem,
    whenNone: "noneClosedAtStage",
    needs: "extension",
    unless: {
      kinds: kindsWhere((closed) => stages.includes(closed.stage) && closed.extended === "unknown"),
      reason: "unreadExtension",
    },
  };
}

/** The stages that share a row about extensions: stage 2, direct or escalated. */
export function stage2Of({ reportedStages }: Procedure): readonly Stage[] {
  return reportedStages.filter((stage) => stage !== "frontline");
}

/** `Investigative or Escalated Investigative`. */
export function extensionLabel(stages: readonly Stage[], procedure: Procedure): string {
  const [first, ...others] = stages.map((stage) => procedure.stages[stage].label);
  return [first, ...others.map((label) => `${label} ${String(first)}`)].join(" or ");
}

function kindsAt(stages: readonly Stage[]): KindSet {
  return kindsWhere(({ stage }) => stages.includes(stage));
}

/** Where escalated complaints are counted with the others at stage 2, Escalated has no figures of its own. */
function unmeasuredStage(stage: Stage, procedure: Procedure): NotApplicable | undefined {
  return countedAs(stage, procedure) === stage ? undefined : "countedWithinStage2";
}

function at(stages: readonly Stage[], procedure: Procedure): string {
  return listed(
    stages.map((stage) => procedure.stages[stage].phrase),
    "or",
  );
}

function dayOne({ clockStart, firstDay }: Procedure): string {
  const start = clockStart === "receipt" ? "receipt (or of escalation)" : "acknowledgement";
  return firstDay === 1 ? `the day of ${start} is day 1` : `the day of ${start} is day 0`;
}
