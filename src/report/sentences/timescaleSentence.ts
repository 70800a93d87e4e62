import type { Stage } from "../../engine/procedures/procedure";
import type { Measured } from "../../engine/report/figure";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { countOf, figureNow, rowOf } from "../../engine/report/rowOf";
import { numberText } from "../../engine/text/numberText";
import { roundHalfUp } from "../rounding";
import { shownFigure } from "../shownFigure";
import type { ReportFiguresShown } from "./figuresShown";

/** Of so few complaints, each is worth more than a whole page of others: a percentage would hide that. */
const FEWEST_FOR_PERCENTAGE = 10;

/** For each stage that closed something, how many answers were in time, how long they took, and how many were extended. */
export function timescaleSentence({ report }: ReportFiguresShown): string | undefined {
  const stages = report.settings.procedure.reportedStages.flatMap((stage) => {
    const figure = figureNow(rowOf(report, "timescales", stage));
    return figure?.verdict === "measured" && figure.outOf !== undefined && figure.outOf > 0
      ? [stageText(report, stage, figure, figure.outOf)]
      : [];
  });
  return stages.length === 0 ? undefined : [...stages, ...extensionText(report)].join(" ");
}

/** `1 of 2 Frontline complaints was answered within 5 working days; they took 19 working days on average.` */
function stageText(report: QuarterlyReport, stage: Stage, inTime: Measured, closed: number): string {
  const { label, target } = report.settings.procedure.stages[stage];
  const isOne = closed === 1 || (inTime.count === 1 && closed < FEWEST_FOR_PERCENTAGE);
  const complaints = `${label} ${closed === 1 ? "complaint" : "complaints"}`;
  const answered = `${shareText(inTime, closed)} ${complaints} ${isOne ? "was" : "were"} answered within ${target} working days`;
  return [answered, ...averageText(report, stage, closed)].join("; ") + ".";
}

/** `1 of 2`; from ten `81% (34 of 42) of`. */
function shareText(figure: Measured, closed: number): string {
  const counts = `${numberText(figure.count)} of ${numberText(closed)}`;
  if (closed < FEWEST_FOR_PERCENTAGE) return counts;
  const [, share] = shownFigure(figure, "share", 0);
  return share?.kind === "number" ? `${share.shown} (${counts}) of` : counts;
}

function averageText({ settings, ...report }: QuarterlyReport, stage: Stage, closed: number): string[] {
  const figure = figureNow(rowOf({ settings, ...report }, "responseTime", stage));
  if (figure?.verdict !== "measured") return [];
  const days = roundHalfUp(figure.value, settings.averageDecimals);
  const taken = `${numberText(days)} working ${days === 1 ? "day" : "days"}`;
  if (closed === 1) return [`it took ${taken}`];
  return [
    settings.average === "mean" ? `they took ${taken} on average` : `half of them took ${taken} or less`,
  ];
}

/** Nothing where the log does not record extensions, or where one can't be read. */
function extensionText(report: QuarterlyReport): string[] {
  const rows = report.tables.find(({ id }) => id === "extensions")?.rows ?? [];
  const figures = rows.map((row) => figureNow(row));
  const isUnknown = figures.some(
    (figure) => figure?.verdict === "notApplicable" && figure.reason !== "noneClosedAtStage",
  );
  const measured = figures.filter((figure) => figure?.verdict === "measured");
  if (isUnknown || measured.length === 0) return [];
  const extended = measured.reduce((sum, figure) => sum + (countOf(figure) ?? 0), 0);
  const closed = measured.reduce((sum, { outOf = 0 }) => sum + outOf, 0);
  if (closed === 1) return [`${extended === 1 ? "An" : "No"} extension is recorded for it.`];
  return [
    extended === 0
      ? "No extension is recorded for any of them."
      : `An extension is recorded for ${numberText(extended)} of them.`,
  ];
}
