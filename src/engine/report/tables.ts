import { type KindSet, kindsWhere } from "../counting/closedKind";
import type { Outcome } from "../procedures/outcomes";
import { type Procedure, type Stage, countedAs } from "../procedures/procedure";
import type { CountingSettings } from "../settings";
import type { NotApplicable } from "./figure";

/** What a row of figures measures. */
export type Measure = "count" | "share" | "average";

/** The tables of a report, in order. */
export const TABLE_IDS = [
  "numbers",
  "closed",
  "frontline",
  "investigative",
  "escalated",
  "responseTime",
  "timescales",
  "extensions",
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Which complaints a row of figures is about. */
export interface RowDefinition {
  readonly label: string;
  /** The stages that it is about; all, where there are none. */
  readonly stages: readonly Stage[];
  /** Of the complaints received in a quarter, all; of those closed in it, these kinds. */
  readonly counts: "received" | KindSet;
  /** The kinds that the count is a share of. */
  readonly shareOf?: KindSet;
  /** What it means that there is none to be a share of, or to average. */
  readonly whenNone?: NotApplicable;
  /** The outcome that it is about. */
  readonly outcome?: Outcome;
  /** Whether an answer in time is one by the agreed date, and not by the target. */
  readonly byAgreedDate?: boolean;
  /** The kinds of which a single one makes that there is no figure, and why. */
  readonly unless?: { readonly kinds: KindSet; readonly reason: NotApplicable };
  /** Why the row can't be measured at all. */
  readonly unmeasured?: NotApplicable | undefined;
}

export interface TableDefinition {
  readonly id: TableId;
  readonly title: string;
  /** What the table shows, in words. */
  readonly caption: string;
  readonly measure: Measure;
  readonly rows: readonly RowDefinition[];
}

const ALL_CLOSED = kindsWhere(() => true);
const atStage = (...stages: Stage[]): KindSet => kindsWhere(({ stage }) => stages.includes(stage));

/** The tables of a Complaints Monitoring Report: eight, where Escalated is a stage apart. */
export function tableDefinitions(settings: CountingSettings, hasExtensions: boolean): TableDefinition[] {
  const { procedure } = settings;
  return [
    numbers,
    closedByStage(procedure),
    ...procedure.reportedStages.map((stage) => outcomesAt(stage, procedure)),
    responseTime(procedure, settings.average),
    timescales(procedure, settings.showsWithinAgreedDate),
    extensions(procedure, hasExtensions),
  ];
}

const numbers: TableDefinition = {
  id: "numbers",
  title: "NUMBER OF COMPLAINTS",
  caption: "Total Complaints Received and Total Complaints Closed",
  measure: "count",
  rows: [
    { label: "Total number of complaints received", stages: [], counts: "received" },
    { label: "Total number of complaints closed", stages: [], counts: ALL_CLOSED },
  ],
};

/** Where escalated complaints are counted as stage 2 ones, there is nothing to say of them apart. */
function unmeasuredStage(stage: Stage, procedure: Procedure): NotApplicable | undefined {
  return countedAs(stage, procedure) === stage ? undefined : "countedWithinStage2";
}

function closedByStage(procedure: Procedure): TableDefinition {
  return {
    id: "closed",
    title: "NUMBER AND PERCENTAGE CLOSED",
    caption: `Complaints closed at ${procedure.stageNames} as a percentage of all complaints closed`,
    measure: "share",
    rows: procedure.reportedStages.map((stage) => ({
      label: `Number of complaints closed - ${procedure.stages[stage].label}`,
      stages: [stage],
      counts: atStage(stage),
      shareOf: ALL_CLOSED,
      whenNone: "noneClosed",
      unmeasured: unmeasuredStage(stage, procedure),
    })),
  };
}

function outcomesAt(stage: Stage, procedure: Procedure): TableDefinition {
  const { label } = procedure.stages[stage];
  return {
    id: stage,
    title: label.toUpperCase(),
    caption: `Number of ${label} Complaints upheld / partially upheld / not upheld as a percentage of complaints closed in full at each stage`,
    measure: "share",
    rows: procedure.outcomes.map(({ outcome, label: name }) => ({
      label: `Number of ${label} complaints ${name}`,
      stages: [stage],
      counts: kindsWhere((closed) => closed.stage === stage && closed.outcome === outcome),
      shareOf: atStage(stage),
      whenNone: "noneClosedAtStage",
      outcome,
      unmeasured: unmeasuredStage(stage, procedure),
    })),
  };
}

function responseTime(procedure: Procedure, average: "mean" | "median"): TableDefinition {
  const name = average === "mean" ? "Average" : "Median";
  return {
    id: "responseTime",
    title: "RESPONSE TIME",
    caption: `The ${name.toLowerCase()} time in working days for a full response to complaints at each stage`,
    measure: "average",
    rows: procedure.reportedStages.map((stage) => ({
      label: `${name} time in working days for a full response - ${procedure.stages[stage].label}`,
      stages: [stage],
      counts: atStage(stage),
      whenNone: "noneClosedAtStage",
      unmeasured: unmeasuredStage(stage, procedure),
    })),
  };
}

function timescales(procedure: Procedure, showsWithinAgreedDate: boolean): TableDefinition {
  const stages = procedure.reportedStages;
  return {
    id: "timescales",
    title: "MEETING TARGET TIMESCALES",
    caption: `Number and percentage of complaints at each stage which were closed in full within the set timescales of ${setTimescales(procedure)} working days`,
    measure: "share",
    rows: [
      ...stages.map((stage) => withinTarget(stage, procedure)),
      ...(showsWithinAgreedDate ? stages.map((stage) => withinAgreedDate(stage, procedure)) : []),
    ],
  };
}

function withinTarget(stage: Stage, procedure: Procedure): RowDefinition {
  const { label, target } = procedure.stages[stage];
  return {
    label: `Number of complaints closed within ${target} working days - ${label}`,
    stages: [stage],
    counts: kindsWhere((closed) => closed.stage === stage && closed.withinTarget),
    shareOf: atStage(stage),
    whenNone: "noneClosedAtStage",
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** Extended complaints whose agreed date is not in the log can't be judged: they are in neither number. */
function withinAgreedDate(stage: Stage, procedure: Procedure): RowDefinition {
  return {
    label: `Number of complaints closed within the agreed (extended) date - ${procedure.stages[stage].label}`,
    stages: [stage],
    byAgreedDate: true,
    counts: kindsWhere((closed) => closed.stage === stage && closed.agreed === "inTime"),
    shareOf: kindsWhere((closed) => closed.stage === stage && closed.agreed !== "unknown"),
    whenNone: "noDueDate",
    unmeasured: unmeasuredStage(stage, procedure),
  };
}

/** The complaints closed at some stages that were extended. */
export function extendedAt(stages: readonly Stage[], label: string, hasExtensions: boolean): RowDefinition {
  return {
    label: `Number of complaints with an extension – ${label}`,
    stages,
    counts: kindsWhere((closed) => stages.includes(closed.stage) && closed.extended === "yes"),
    shareOf: atStage(...stages),
    whenNone: "noneClosedAtStage",
    unless: {
      kinds: kindsWhere((closed) => stages.includes(closed.stage) && closed.extended === "unknown"),
      reason: "unreadExtension",
    },
    unmeasured: hasExtensions ? undefined : "noColumn",
  };
}

/** What can be extended at stage 2 is told of both its stages together. */
function extensions(procedure: Procedure, hasExtensions: boolean): TableDefinition {
  const { frontline, investigative, escalated } = procedure.stages;
  const stage2 = procedure.reportedStages.filter((stage) => stage !== "frontline");
  const isOne = stage2.length === 1;
  return {
    id: "extensions",
    title: "EXTENSIONS",
    caption: `Number and percentage of complaints at each stage where an extension to the ${setTimescales(procedure, "or")} working day timeline has been authorised`,
    measure: "share",
    rows: [
      extendedAt(["frontline"], frontline.label, hasExtensions),
      extendedAt(
        stage2,
        isOne ? investigative.label : `${investigative.label} or ${escalated.label} ${investigative.label}`,
        hasExtensions,
      ),
    ],
  };
}

/** `5 and 20`. */
function setTimescales({ stages, reportedStages }: Procedure, joint: "and" | "or" = "and"): string {
  return [...new Set(reportedStages.map((stage) => stages[stage].target))].join(` ${joint} `);
}
