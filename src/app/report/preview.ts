import type { Day } from "../../engine/calendar/day";
import { quarterLabel } from "../../engine/calendar/quarter";
import { reportPeriod } from "../../report/title";
import { NOT_APPLICABLE, type ShownCell, shownFigure } from "../../report/shownFigure";
import type { ReportFigures } from "./figuresOn";

export { reportTitle } from "../../report/title";

/** A figure as a reader sees it; a share has its percentage. */
export interface PreviewCell {
  readonly number: string;
  readonly percentage?: string;
}

/** A table of a report, to look at before it is written. */
export interface PreviewTable {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly PreviewCell[] }[];
}

/** A report, to look at before it is written: what the sheet will show. */
export interface Preview {
  readonly period: string;
  readonly quarters: readonly string[];
  readonly tables: readonly PreviewTable[];
  /** How many complaints the list of those upheld or partially upheld will have. */
  readonly upheld: number;
}

/** What the sheet of a report will show. */
export function previewOf({ report }: Pick<ReportFigures, "report">, today: Day): Preview {
  const { firstMonth } = report.settings.procedure;
  return {
    period: reportPeriod(report.quarter, firstMonth, today),
    quarters: report.quarters.map((quarter) => quarterLabel(quarter, firstMonth)),
    tables: report.tables.map(({ id, title: name, caption, rows }) => ({
      id,
      title: name,
      caption,
      rows: rows.map((row) => ({
        label: row.label,
        cells: row.figures.map((figure) =>
          previewCell(shownFigure(figure, row.measure, report.settings.averageDecimals)),
        ),
      })),
    })),
    upheld: report.upheld.length,
  };
}

/** N/A stands once, though the sheet has it in both cells of a pair. */
export function previewCell([number, percentage]: readonly ShownCell[]): PreviewCell {
  const first = number ? shownText(number) : "";
  return percentage && first !== NOT_APPLICABLE
    ? { number: first, percentage: shownText(percentage) }
    : { number: first };
}

function shownText(cell: ShownCell): string {
  return cell.kind === "text" ? cell.text : String(cell.shown);
}
