import type { CountedLog } from "../engine/counting/countedLog";
import { complaintFlow } from "../engine/report/complaintFlow";
import { openOn } from "../engine/report/openByAge";
import { periodsOf } from "../engine/report/reportPeriods";
import type { Procedure, Stage } from "../engine/procedures/procedure";
import { type Figure, type Measured, WHY_MISSING, shareOf } from "../engine/report/figure";
import { measureFigure } from "../engine/report/measureFigure";
import { tallyPeriods } from "../engine/report/periodTally";
import { ofServices } from "../engine/report/ofServices";
import type { RowDefinition, RowFilter } from "../engine/report/rowDefinition";
import {
  CLOSED,
  RECEIVED,
  closedAt,
  extendedAt,
  outcomeAt,
  outcomeAtAnyStage,
  responseTimeAt,
  withinTargetAt,
} from "../engine/report/rows";
import { at } from "../engine/at";
import { isBlank } from "./cells";
import { FunctionError } from "./functionError";
import {
  type DayQuestion,
  type LogQuestion,
  extensionStages,
  outcomeArgument,
  stageArgument,
} from "./logQuestion";

export function receivedFigure(question: LogQuestion): Measured {
  return figureOf(question, RECEIVED);
}

/** All closed in full, or those at a stage, with an outcome, or both. */
export function closedFigure(question: LogQuestion, stage: unknown, outcome: unknown): Measured {
  if (isBlank(outcome))
    return isBlank(stage) ? figureOf(question, CLOSED) : atStage(question, stage, closedAt);
  if (!isBlank(stage)) return outcomeFigure(question, stage, outcome);
  return figureOf(question, outcomeAtAnyStage(outcomeArgument(outcome, procedureOf(question))));
}

export function outcomeFigure(question: LogQuestion, stage: unknown, outcome: unknown): Measured {
  return atStage(question, stage, (one, procedure) =>
    outcomeAt(one, outcomeArgument(outcome, procedure), procedure),
  );
}

export function averageFigure(question: LogQuestion, stage: unknown): Measured {
  const { average } = question.counted.settings;
  return atStage(question, stage, (one, procedure) => responseTimeAt(one, average, procedure));
}

/** The median working days, whatever the setting for averages is. */
export function medianFigure(question: LogQuestion, stage: unknown): Measured {
  return atStage(question, stage, (one, procedure) => responseTimeAt(one, "median", procedure));
}

/** The complaints open at the end of the quarter. */
export function carriedForwardFigure({ counted, quarter, services }: LogQuestion): Measured {
  const { firstMonth } = counted.settings.procedure;
  const flow = complaintFlow(counted, periodsOf([quarter], firstMonth), onlyOf(counted, services));
  return measuredIn(at(at(flow.rows, flow.rows.length - 1).figures, 0));
}

/** The complaints open on a day, at a stage or at any, and of these those past the target of their stage. */
export function openFigure(
  { counted, day, services }: DayQuestion,
  stage: unknown,
  which: "all" | "overdue",
): Measured {
  const { procedure } = counted.settings;
  const asked = isBlank(stage) ? undefined : stageArgument(stage, procedure);
  return measuredIn(openOn(counted, day, { which, stage: asked, only: onlyOf(counted, services) }));
}

export function withinTargetFigure(question: LogQuestion, stage: unknown): Measured {
  return atStage(question, stage, withinTargetAt);
}

/** The complaints closed at a stage, or at both kinds of stage 2 together, that were extended. */
export function extensionFigure(question: LogQuestion, stage: unknown): Measured {
  const procedure = procedureOf(question);
  return figureOf(question, extendedAt(extensionStages(stage, procedure), procedure));
}

/** The exact share of a figure that has one. */
export function shareIn(figure: Measured): number {
  const share = shareOf(figure);
  if (share === undefined) throw new Error("This figure is not a share, so it has none to give.");
  return share;
}

function procedureOf({ counted }: LogQuestion): Procedure {
  return counted.settings.procedure;
}

/** The figure of a row that the report has for each stage. */
function atStage(
  question: LogQuestion,
  stage: unknown,
  rowAt: (stage: Stage, procedure: Procedure) => RowDefinition,
): Measured {
  const procedure = procedureOf(question);
  return figureOf(question, rowAt(stageArgument(stage, procedure), procedure));
}

/** The same figure as the report's; `#N/A` with the reason where the report says N/A. */
function figureOf({ counted, quarter, services }: LogQuestion, row: RowDefinition): Measured {
  const { firstMonth } = counted.settings.procedure;
  const periods = periodsOf([quarter], firstMonth);
  const only = onlyOf(counted, services);
  return measuredIn(measureFigure(counted, row, at(tallyPeriods(counted, periods, only), 0)));
}

function onlyOf(counted: CountedLog, services: readonly string[]): RowFilter | undefined {
  return services.length > 0 ? ofServices(counted, services) : undefined;
}

function measuredIn(figure: Figure): Measured {
  if (figure.verdict === "measured") return figure;
  throw new FunctionError("notAvailable", WHY_MISSING[figure.reason]);
}
