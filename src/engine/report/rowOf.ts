import type { Stage } from "../procedures/procedure";
import type { Figure } from "./figure";
import type { QuarterlyReport, ReportRow } from "./quarterlyReport";
import type { TableId } from "./tables";

/** The row of a table that is about a stage, or of the first table the one about what is received or closed. */
export function rowOf(
  { tables }: QuarterlyReport,
  table: TableId,
  about: Stage | "received" | "closed",
): ReportRow | undefined {
  const rows = tables.find(({ id }) => id === table)?.rows ?? [];
  if (about === "received") return rows.find(({ counts }) => counts === "received");
  if (about === "closed")
    return rows.find(({ counts, stages }) => counts !== "received" && stages.length === 0);
  return rows.find(({ stages, byAgreedDate }) => stages.includes(about) && byAgreedDate !== true);
}

/** The count of a figure, where it was measured. */
export function countOf(figure: Figure | undefined): number | undefined {
  return figure?.verdict === "measured" ? figure.count : undefined;
}

/** The figure of the quarter reported on. */
export function figureNow(row: { readonly figures: readonly Figure[] } | undefined): Figure | undefined {
  return row?.figures.at(-1);
}
