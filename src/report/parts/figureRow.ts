import type { FigureRow } from "../../engine/report/figure";
import type { CountingSettings } from "../../engine/settings";
import type { DocumentRow } from "../document";
import { shownFigure } from "../shownFigure";

/** A row of figures as it is shown. */
export function figureRow(
  { label, rule, measure, figures }: FigureRow,
  { averageDecimals }: CountingSettings,
): DocumentRow {
  return {
    label,
    rule,
    isTotal: false,
    cells: figures.map((figure) => ({ figure, shown: shownFigure(figure, measure, averageDecimals) })),
  };
}
