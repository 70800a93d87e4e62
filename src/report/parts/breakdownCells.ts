import { at } from "../../engine/at";
import type { BreakdownRow } from "../../engine/report/breakdown";
import type { FigureRow } from "../../engine/report/figure";
import type { DocumentCell } from "../document";
import { shownFigure } from "../shownFigure";

/** Shares and averages of fewer complaints than this say nothing of a service. */
export const LEAST_FOR_SHARES = 5;

/** What became of the complaints of a service, as it is shown. */
export function breakdownCells({ closed }: BreakdownRow, averageDecimals: 0 | 1): DocumentCell[] {
  return closed.map((row) => closedCell(row, closed, averageDecimals));
}

function closedCell(row: FigureRow, all: readonly FigureRow[], averageDecimals: 0 | 1): DocumentCell {
  const { rule, measure } = row;
  const figure = at(row.figures, 0);
  const shown = shownFigure(figure, measure, averageDecimals);
  const isEnough = countIn(at(all, 0)) >= LEAST_FOR_SHARES || figure.verdict === "notApplicable";
  if (isEnough) return { rule, figure, shown };
  if (measure === "mean") return { rule, figure: undefined, shown: [] };
  return { rule, figure, shown: shown.slice(0, 1) };
}

function countIn({ figures: [figure] }: FigureRow): number {
  return figure?.verdict === "measured" ? figure.count : 0;
}
