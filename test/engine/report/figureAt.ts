import type { Figure, Measured } from "../../../src/engine/report/figure";
import type { QuarterlyReport } from "../../../src/engine/report/quarterlyReport";
import type { TableId } from "../../../src/engine/report/tables";

/** The figures of a table's row, a quarter each; the row is named by the end of its label. */
export function figuresAt(report: QuarterlyReport, table: TableId, labelEnd: string): readonly Figure[] {
  const row = report.tables
    .find(({ id }) => id === table)
    ?.rows.find(({ label }) => label.endsWith(labelEnd));
  if (!row) throw new Error(`Table ${table} has no row that ends with “${labelEnd}”.`);
  return row.figures;
}

/** The figure of the quarter reported on. */
export function figureAt(report: QuarterlyReport, table: TableId, labelEnd: string): Figure {
  const figure = figuresAt(report, table, labelEnd).at(-1);
  if (!figure) throw new Error("The report has no quarters.");
  return figure;
}

/** The figure of the quarter reported on, which must have been measured. */
export function measuredAt(report: QuarterlyReport, table: TableId, labelEnd: string): Measured {
  const figure = figureAt(report, table, labelEnd);
  if (figure.verdict !== "measured") throw new Error(`Not applicable: ${figure.reason}`);
  return figure;
}

/** A figure in short: a number, `2 of 5` for a share, or why it is not applicable. */
export function inShort(figure: Figure): number | string {
  if (figure.verdict === "notApplicable") return figure.reason;
  return figure.outOf === undefined ? figure.value : `${figure.count} of ${figure.outOf}`;
}

/** The figure of the quarter reported on, in short. */
export function shortAt(report: QuarterlyReport, table: TableId, labelEnd: string): number | string {
  return inShort(figureAt(report, table, labelEnd));
}

/** The figures of all five quarters, in short. */
export function shortsAt(report: QuarterlyReport, table: TableId, labelEnd: string): (number | string)[] {
  return figuresAt(report, table, labelEnd).map(inShort);
}
