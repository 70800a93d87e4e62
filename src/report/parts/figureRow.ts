import type { ReportRow } from "../../engine/report/quarterlyReport";
import type { CountingSettings } from "../../engine/settings";
import type { DocumentRow } from "../document";
import { shownFigure } from "../shownFigure";

/** A row of figures as it is shown. */
export function figureRow(
  { label, rule, measure, figures }: ReportRow,
  { averageDecimals }: CountingSettings,
): DocumentRow {
  return {
    label,
    rule,
    isTotal: false,
    cells: figures.map((figure) => ({ figure, shown: shownFigure(figure, measure, averageDecimals) })),
  };
}
