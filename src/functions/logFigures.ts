import { whyMissing } from "../app/report/figureRule";
import type { WorkbookCounting } from "../app/settings/workbookCounting";
import type { Day } from "../engine/calendar/day";
import { type Quarter, parseQuarter, quarterEnd, quarterOf, quarterStart } from "../engine/calendar/quarter";
import { kindsWhere } from "../engine/counting/closedKind";
import type { CountedLog } from "../engine/counting/countedLog";
import { OUTCOMES, type Outcome } from "../engine/procedures/outcomes";
import { type Procedure, type Stage, countedAs } from "../engine/procedures/procedure";
import { type Figure, type Measured, shareOf } from "../engine/report/figure";
import { measureFigure } from "../engine/report/measureFigure";
import { tallyQuarters } from "../engine/report/quarterTally";
import {
  type Measure,
  type RowDefinition,
  type TableId,
  extendedAt,
  tableDefinitions,
} from "../engine/report/tables";
import { nameKey, spelling } from "../log/spellings/spelling";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../log/spellings/values";
import { isBlank } from "./cells";
import { dayArgument } from "./dayArgument";
import { FunctionError } from "./functionError";
import { quotedValue, textOf } from "./quotedValue";
import type { LogArgument } from "./logArgument";

/** A log, and the quarter and service of it that a formula asks for. */
export interface LogQuestion {
  readonly counted: CountedLog;
  readonly quarter: Quarter;
  /** As the log spells it; all, where none is asked for. */
  readonly services: readonly string[];
}

/** A quarter that is a label, or a date in it. Anything else is `#VALUE!`. */
function quarterArgument(value: unknown, counting: WorkbookCounting): Quarter {
  const { firstMonth } = counting.settings.procedure;
  const named = typeof value === "string" ? parseQuarter(value, firstMonth) : undefined;
  const day = named ? undefined : dayIn(value, counting);
  if (named) return named;
  if (day !== undefined) return quarterOf(day, firstMonth);
  throw new FunctionError(
    "invalidValue",
    `quarter: ${quotedValue(value)} is neither a quarter such as Q4 2021/22 nor a date in one.`,
  );
}

function dayIn(value: unknown, counting: WorkbookCounting): Day | undefined {
  try {
    return dayArgument("quarter", value, counting);
  } catch {
    return undefined;
  }
}

export function logQuestion(
  { counted }: LogArgument,
  quarter: unknown,
  service: unknown,
  counting: WorkbookCounting,
): LogQuestion {
  return {
    counted,
    quarter: quarterArgument(quarter, counting),
    services: isBlank(service) ? [] : [serviceArgument(service, counted)],
  };
}

function serviceArgument(value: unknown, { log }: CountedLog): string {
  const found = log.services.find((name) => nameKey(name) === nameKey(textOf(value).trim()));
  if (found !== undefined) return found;
  const names = log.services.map((name) => `“${name}”`).join(", ");
  const has = log.services.length === 0 ? "names no service" : `has ${names}`;
  throw new FunctionError(
    "invalidValue",
    `service: the log has no service ${quotedValue(value)}. It ${has}.`,
  );
}

/** A stage that the report tells apart, by any spelling that the log reader knows. */
function stageArgument(value: unknown, procedure: Procedure): Stage {
  const { reportedStages, stages } = procedure;
  const logged = STAGE_SPELLINGS.get(spelling(textOf(value)));
  // Where escalated complaints are counted with the others of stage 2, there is only one stage 2.
  const general = countedAs("escalated", procedure) === "escalated" ? undefined : "investigative";
  const stage = logged === "stage2" ? general : reportedStages.find((one) => one === logged);
  if (stage) return stage;
  const names = reportedStages.map((one) => stages[one].label).join(", ");
  throw new FunctionError(
    "invalidValue",
    `stage: ${quotedValue(value)} is no stage of the report. It has ${names}.`,
  );
}

const BOTH_STAGE_2 = new Set(
  ["Investigative or Escalated", "Investigative or Escalated Investigative"].map(spelling),
);

/** The stages of a line about extensions, where the report has both kinds of stage 2 in one. */
function extensionStages(value: unknown, procedure: Procedure): readonly Stage[] {
  const text = spelling(textOf(value));
  const isBoth = BOTH_STAGE_2.has(text) || STAGE_SPELLINGS.get(text) === "stage2";
  return isBoth
    ? procedure.reportedStages.filter((stage) => stage !== "frontline")
    : [stageArgument(value, procedure)];
}

function outcomeArgument(value: unknown): Outcome {
  const logged = OUTCOME_SPELLINGS.get(spelling(textOf(value)));
  const outcome = OUTCOMES.find((one) => one === logged);
  if (outcome) return outcome;
  throw new FunctionError(
    "invalidValue",
    `outcome: ${quotedValue(value)} is no outcome of the report. Use Upheld, Partially Upheld, Not Upheld or Resolution.`,
  );
}

export function receivedFigure(question: LogQuestion): Measured {
  return reportFigure(question, "numbers", ({ counts }) => counts === "received");
}

/** All closed in full, or those at a stage, with an outcome, or both. */
export function closedFigure(question: LogQuestion, stage: unknown, outcome: unknown): Measured {
  if (!isBlank(outcome)) {
    return isBlank(stage)
      ? outcomeAtAnyStage(question, outcomeArgument(outcome))
      : outcomeFigure(question, stage, outcome);
  }
  return isBlank(stage)
    ? reportFigure(question, "numbers", ({ counts }) => counts !== "received")
    : stageFigure(question, "closed", stage);
}

export function outcomeFigure(question: LogQuestion, stage: unknown, outcome: unknown): Measured {
  const [atStage, withOutcome] = [stageArgument(stage, procedureOf(question)), outcomeArgument(outcome)];
  return reportFigure(question, atStage, (row) => row.outcome === withOutcome);
}

export function averageFigure(question: LogQuestion, stage: unknown): Measured {
  return stageFigure(question, "responseTime", stage);
}

export function withinTargetFigure(question: LogQuestion, stage: unknown): Measured {
  return stageFigure(question, "timescales", stage);
}

function stageFigure(question: LogQuestion, table: TableId, stage: unknown): Measured {
  const wanted = stageArgument(stage, procedureOf(question));
  return reportFigure(question, table, ({ stages, byAgreedDate }) => stages[0] === wanted && !byAgreedDate);
}

function procedureOf({ counted }: LogQuestion): Procedure {
  return counted.settings.procedure;
}

/** The exact share of a figure that has one. */
export function shareIn(figure: Measured): number {
  return shareOf(figure) ?? 0;
}

/** A figure that the report has: the first line of a table for which something is so. */
function reportFigure(
  question: LogQuestion,
  table: TableId,
  isWanted: (row: RowDefinition) => boolean,
): Measured {
  const { settings, log } = question.counted;
  const definition = tableDefinitions(settings, log.fields.has("extension")).find(({ id }) => id === table);
  const row = definition?.rows.find(isWanted);
  if (definition && row) return figureOf(question, row, definition.measure);
  throw new FunctionError("notAvailable", "The report of this procedure has no such figure.");
}

/** The complaints closed at any stage with an outcome, of which the report has only the parts. */
function outcomeAtAnyStage(question: LogQuestion, outcome: Outcome): Measured {
  const row: RowDefinition = {
    label: outcome,
    stages: [],
    counts: kindsWhere((closure) => closure.outcome === outcome),
    shareOf: kindsWhere(() => true),
    whenNone: "noneClosed",
    outcome,
  };
  return figureOf(question, row, "share");
}

/** The complaints closed at a stage, or at both kinds of stage 2 together, that were extended. */
export function extensionFigure(question: LogQuestion, stage: unknown): Measured {
  const hasExtensions = question.counted.log.fields.has("extension");
  const stages = extensionStages(stage, procedureOf(question));
  return figureOf(question, extendedAt(stages, "", hasExtensions), "share");
}

/** The same figure as the report's; `#N/A` with the reason where the report says N/A. */
function figureOf(
  { counted, quarter, services }: LogQuestion,
  row: RowDefinition,
  measure: Measure,
): Measured {
  const { firstMonth } = counted.settings.procedure;
  const period = { start: quarterStart(quarter, firstMonth), end: quarterEnd(quarter, firstMonth) };
  const numbers = new Set(services.map((name) => counted.log.services.indexOf(name) + 1));
  const [tally] = tallyQuarters(counted, [period], services.length > 0 ? numbers : undefined);
  if (!tally) throw new Error("A quarter was not counted.");
  const figure: Figure = measureFigure(counted, row, measure, tally);
  if (figure.verdict === "measured") return figure;
  throw new FunctionError("notAvailable", whyMissing(figure.reason));
}
