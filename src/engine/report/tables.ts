import type { CountedLog } from "../counting/countedLog";
import { type Procedure, type Stage } from "../procedures/procedure";
import type { CountingSettings } from "../settings";
import { listed } from "../text/listed";
import type { RowDefinition } from "./rowDefinition";
import {
  CLOSED,
  RECEIVED,
  closedAt,
  extendedAt,
  outcomeAt,
  responseTimeAt,
  stage2Of,
  withinAgreedDateAt,
  withinTargetAt,
} from "./rows";

/** Tells the tables of a report apart. */
export type TableId =
  "numbers" | "closed" | `${Stage}Outcomes` | "responseTime" | "timescales" | "extensions";

export interface TableDefinition {
  readonly id: TableId;
  readonly title: string;
  /** What the names of ranges call it: `Closed`. Like no other table's. */
  readonly shortName: string;
  /** What the table shows, in words. */
  readonly caption: string;
  readonly rows: readonly RowDefinition[];
}

/** The tables of a report on a log, in order: eight, where Escalated is a stage apart. */
export function tableDefinitions({ settings }: CountedLog): readonly TableDefinition[] {
  return tablesOfSettings(settings);
}

const known = new WeakMap<CountingSettings, readonly TableDefinition[]>();

/** Made once for each settings object: the sets of kinds would take a tenth of the time of a report on 10,000 rows. */
function tablesOfSettings(settings: CountingSettings): readonly TableDefinition[] {
  const tables = known.get(settings) ?? makeTables(settings);
  known.set(settings, tables);
  return tables;
}

function makeTables({ procedure, average, showsWithinAgreedDate }: CountingSettings): TableDefinition[] {
  const { reportedStages: stages, stageNames } = procedure;
  const averageName = average === "mean" ? "average" : "median";
  return [
    {
      id: "numbers",
      title: "NUMBER OF COMPLAINTS",
      shortName: "Numbers",
      caption: "Total Complaints Received and Total Complaints Closed",
      rows: [RECEIVED, CLOSED],
    },
    {
      id: "closed",
      title: "NUMBER AND PERCENTAGE CLOSED",
      shortName: "Closed",
      caption: `Complaints closed at ${stageNames} as a percentage of all complaints closed`,
      rows: stages.map((stage) => closedAt(stage, procedure)),
    },
    ...stages.map((stage) => outcomes(stage, procedure)),
    {
      id: "responseTime",
      title: "RESPONSE TIME",
      shortName: "Response time",
      caption: `The ${averageName} time in working days for a full response to complaints at each stage`,
      rows: stages.map((stage) => responseTimeAt(stage, average, procedure)),
    },
    {
      id: "timescales",
      title: "MEETING TARGET TIMESCALES",
      shortName: "Timescales",
      caption: `Number and percentage of complaints at each stage which were closed in full within the set timescales of ${setTimescales(procedure, "and")} working days`,
      rows: [
        ...stages.map((stage) => withinTargetAt(stage, procedure)),
        ...(showsWithinAgreedDate ? stages.map((stage) => withinAgreedDateAt(stage, procedure)) : []),
      ],
    },
    {
      id: "extensions",
      title: "EXTENSIONS",
      shortName: "Extensions",
      caption: `Number and percentage of complaints at each stage where an extension to the ${setTimescales(procedure, "or")} working day timeline has been authorised`,
      // Both kinds of stage 2 share a row.
      rows: [extendedAt(["frontline"], procedure), extendedAt(stage2Of(procedure), procedure)],
    },
  ];
}

function outcomes(stage: Stage, procedure: Procedure): TableDefinition {
  const { label } = procedure.stages[stage];
  return {
    id: `${stage}Outcomes`,
    title: label.toUpperCase(),
    shortName: label,
    caption: `Number of ${label} Complaints upheld / partially upheld / not upheld as a percentage of complaints closed in full at each stage`,
    rows: procedure.outcomes.map((rule) => outcomeAt(stage, rule, procedure)),
  };
}

/** `5 and 20`. */
function setTimescales({ stages, reportedStages }: Procedure, joint: "and" | "or"): string {
  const targets = new Set(reportedStages.map((stage) => String(stages[stage].target)));
  return listed([...targets], joint);
}
