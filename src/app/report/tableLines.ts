import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport, ReportTable } from "../../engine/report/quarterlyReport";
import { type ShownCell, shownFigure } from "../../report/shownFigure";

/** A line of cells. */
export type CellLine = (string | number)[];

/**
 * A table of a report as plain cells, for formulas: its title and the quarters, for shares a line of subheadings, and
 * a line a row. Numbers are exact, as the cells of a report hold them.
 */
export function tableLines(
  { title, measure, rows }: ReportTable,
  { quarters, settings }: QuarterlyReport,
): CellLine[] {
  const labels = quarters.map((quarter) => quarterLabel(quarter, settings.procedure.firstMonth));
  const isShare = measure === "share";
  return [
    [title, ...labels.flatMap((label) => (isShare ? [label, ""] : [label]))],
    ...(isShare ? [["", ...labels.flatMap(() => ["Number", "%"])]] : []),
    ...rows.map(({ label, figures }) => [
      label,
      ...figures.flatMap((figure) => shownFigure(figure, measure, settings.averageDecimals).map(cellOf)),
    ]),
  ];
}

function cellOf(cell: ShownCell): string | number {
  return cell.kind === "text" ? cell.text : cell.value;
}
