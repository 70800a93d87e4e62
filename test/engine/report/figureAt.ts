import type { Outcome } from "../../../src/engine/procedures/outcomes";
import type { Stage } from "../../../src/engine/procedures/procedure";
import type { Figure, Measured } from "../../../src/engine/report/figure";
import type { QuarterlyReport, ReportRow } from "../../../src/engine/report/quarterlyReport";
import type { TableId } from "../../../src/engine/report/tables";

/**
 * What a row of a table is about: its outcome, where it has one, otherwise its first stage, by the agreed date or by the
 * target; of totals, what they count.
 */
export type RowName = Outcome | Stage | `agreed ${Stage}` | "received" | "closed";

/** The figures of a table's row, a quarter each. */
export function figuresAt(report: QuarterlyReport, table: TableId, name: RowName): readonly Figure[] {
  const row = report.tables.find(({ id }) => id === table)?.rows.find((one) => nameOf(one) === name);
  if (!row) throw new Error(`Table ${table} has no row about ${name}.`);
  return row.figures;
}

function nameOf({ outcome, stages: [stage], counts, byAgreedDate }: ReportRow): RowName {
  if (stage && byAgreedDate) return `agreed ${stage}`;
  return outcome ?? stage ?? (counts === "received" ? "received" : "closed");
}

/** The figure of the quarter reported on. */
export function figureAt(report: QuarterlyReport, table: TableId, name: RowName): Figure {
  const figure = figuresAt(report, table, name).at(-1);
  if (!figure) throw new Error("The report has no quarters.");
  return figure;
}

/** The figure of the quarter reported on, which must have been measured. */
export function measuredAt(report: QuarterlyReport, table: TableId, name: RowName): Measured {
  const figure = figureAt(report, table, name);
  if (figure.verdict !== "measured") throw new Error(`Not applicable: ${figure.reason}`);
  return figure;
}

/** A figure in short: a number, `2 of 5` for a share, or why it is not applicable. */
export function inShort(figure: Figure): number | string {
  if (figure.verdict === "notApplicable") return figure.reason;
  return figure.outOf === undefined ? figure.value : `${figure.count} of ${figure.outOf}`;
}

/** The figure of the quarter reported on, in short. */
export function shortAt(report: QuarterlyReport, table: TableId, name: RowName): number | string {
  return inShort(figureAt(report, table, name));
}

/** The figures of all five quarters, in short. */
export function shortsAt(report: QuarterlyReport, table: TableId, name: RowName): (number | string)[] {
  return figuresAt(report, table, name).map(inShort);
}
