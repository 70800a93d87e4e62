import { quarterEnd, quarterStart } from "../engine/calendar/quarter";
import type { Procedure, Stage } from "../engine/procedures/procedure";
import { type Measured, WHY_MISSING, shareOf } from "../engine/report/figure";
import { measureFigure } from "../engine/report/measureFigure";
import { tallyPeriods } from "../engine/report/periodTally";
import { ofServices } from "../engine/report/ofServices";
import type { RowDefinition } from "../engine/report/rowDefinition";
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
import { type LogQuestion, extensionStages, outcomeArgument, stageArgument } from "./logQuestion";

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
  const period = { start: quarterStart(quarter, firstMonth), end: quarterEnd(quarter, firstMonth) };
  const only = services.length > 0 ? ofServices(counted, services) : undefined;
  const figure = measureFigure(counted, row, at(tallyPeriods(counted, [period], only), 0));
  if (figure.verdict === "measured") return figure;
  throw new FunctionError("notAvailable", WHY_MISSING[figure.reason]);
}
