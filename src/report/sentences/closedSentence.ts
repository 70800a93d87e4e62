import { countOf, figureNow, rowOf } from "../../engine/report/rowOf";
import { listed } from "../../engine/text/listed";
import { numberText } from "../../engine/text/numberText";
import type { ReportFiguresShown } from "./figuresShown";

/** A number of complaints and what they are. */
interface Counted {
  readonly count: number;
  readonly what: string;
}

/** How many complaints were closed in full, at which stages, and with which outcomes. */
export function closedSentence(figures: ReportFiguresShown): string | undefined {
  const closed = countOf(figureNow(rowOf(figures.report, "numbers", "closed")));
  if (closed === undefined) return undefined;
  if (closed === 0) return "No complaints were closed in full.";
  const [stages, outcomes] = [some(stagesOf(figures)), some(outcomesOf(figures))];
  return `${numberText(closed)} ${were(closed)} closed in full${stagesText(stages, closed)}. ${outcomesText(outcomes, closed)}`;
}

function stagesOf({ report }: ReportFiguresShown): Counted[] {
  const { reportedStages, stages } = report.settings.procedure;
  return reportedStages.map((stage) => ({
    count: countOf(figureNow(rowOf(report, "closed", stage))) ?? 0,
    what: stages[stage].label,
  }));
}

function outcomesOf({ report, parts }: ReportFiguresShown): Counted[] {
  const { outcomes } = report.settings.procedure;
  return parts.glance.outcomes.map(({ outcome, figures }) => ({
    count: countOf(figures.at(-1)) ?? 0,
    what: outcomes.find((rule) => rule.outcome === outcome)?.verb ?? outcome,
  }));
}

function some(counted: readonly Counted[]): Counted[] {
  return counted.filter(({ count }) => count > 0);
}

/** Where all are alike, that is said once. */
function stagesText(stages: readonly Counted[], closed: number): string {
  const [first, second] = stages;
  if (!first) return "";
  if (!second) return closed === 1 ? `, at ${first.what}` : `, all at ${first.what}`;
  return `: ${listed(stages.map(({ count, what }) => `${numberText(count)} at ${what}`))}`;
}

function outcomesText(outcomes: readonly Counted[], closed: number): string {
  const [first] = outcomes;
  if (first && closed === 1) return `It was ${first.what}.`;
  const parts = outcomes.map(({ count, what }) => `${numberText(count)} ${were(count)} ${what}`);
  return `Of the ${numberText(closed)}, ${listed(parts)}.`;
}

function were(count: number): string {
  return count === 1 ? "was" : "were";
}
