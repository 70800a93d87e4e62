import type { Figure } from "./figure";
import type { QuarterlyReport } from "./quarterlyReport";
import type { ReportParts } from "./reportParts";
import { countOf, rowOf } from "./rowOf";

/** Sums of figures that were held against what they must come to. */
export interface SumsChecked {
  readonly what: "outcomes" | "stages" | "flow";
  readonly sums: number;
  /** How many of them did not come out. */
  readonly faults: number;
}

/** The sums of a report, worked out anew from its figures; those of quarters about which nothing is known are none. */
export function sumsChecked({
  report,
  parts,
}: {
  readonly report: QuarterlyReport;
  readonly parts: Pick<ReportParts, "flow">;
}): SumsChecked[] {
  const { tables, settings } = report;
  const closedAt = tables.find(({ id }) => id === "closed")?.rows ?? [];
  const outcomes = settings.procedure.reportedStages.flatMap((stage) => {
    const rows = tables.find(({ id }) => id === `${stage}Outcomes`)?.rows ?? [];
    return sumsOf(
      rows.map(({ figures }) => figures),
      rowOf(report, "closed", stage)?.figures,
    );
  });
  const stages = sumsOf(
    closedAt.map(({ figures }) => figures),
    rowOf(report, "numbers", "closed")?.figures,
  );
  const flow = parts.flow.periods.flatMap((period, index) =>
    period ? [!parts.flow.faults.some((fault) => fault.periodIndex === index)] : [],
  );
  return [checked("outcomes", outcomes), checked("stages", stages), checked("flow", flow)];
}

function checked(what: SumsChecked["what"], sums: readonly boolean[]): SumsChecked {
  return { what, sums: sums.length, faults: sums.filter((isRight) => !isRight).length };
}

/** Whether, in each quarter with a total, some figures add up to it. What is not applicable adds nothing. */
function sumsOf(rows: readonly (readonly Figure[])[], totals: readonly Figure[] = []): boolean[] {
  return totals.flatMap((total, index) => {
    const all = countOf(total);
    if (all === undefined) return [];
    return [rows.reduce((sum, figures) => sum + (countOf(figures[index]) ?? 0), 0) === all];
  });
}
