import { quarterLabel } from "../calendar/quarter";
import type { Finding } from "../finding";
import type { QuarterlyReport } from "./quarterlyReport";

/** What is to be said of a report's figures that no cell of the log is to blame for. */
export function reportFindings({ beginsWithin, settings }: QuarterlyReport): Finding[] {
  if (!beginsWithin) return [];
  return [
    {
      code: "log-begins-within-quarter",
      severity: "warning",
      problem: `The log begins within ${quarterLabel(beginsWithin, settings.procedure.firstMonth)}: complaints before its first are not in that quarter's figures.`,
      remedy: "Say so where the figures are used, or set since when the log has been kept.",
    },
  ];
}
