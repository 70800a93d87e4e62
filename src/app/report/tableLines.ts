import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport, ReportTable } from "../../engine/report/quarterlyReport";
import { SHARE_HEADINGS, type ShownCell, hasShares, shownFigure } from "../../report/shownFigure";

/** A line of cells. */
export type CellLine = (string | number)[];

/**
 * A table of a report as plain cells, for formulas: its title and the quarters, for shares a line of subheadings, and
 * a line a row. Numbers are exact, as the cells of a report hold them.
 */
export function tableLines(table: ReportTable, { quarters, settings }: QuarterlyReport): CellLine[] {
  const { title, rows } = table;
  const labels = quarters.map((quarter) => quarterLabel(quarter, settings.procedure.firstMonth));
  const isShare = hasShares(table);
  return [
    [title, ...labels.flatMap((label) => (isShare ? [label, ""] : [label]))],
    ...(isShare ? [["", ...labels.flatMap(() => SHARE_HEADINGS)]] : []),
    ...rows.map((row) => [
      row.label,
      ...row.figures.flatMap((figure) => {
        const cells = shownFigure(figure, row.measure, settings.averageDecimals).map(cellOf);
        return isShare && cells.length === 1 ? [...cells, ""] : cells;
      }),
    ]),
  ];
}

function cellOf(cell: ShownCell): string | number {
  return cell.kind === "text" ? cell.text : cell.value;
}
