import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import type { ReportParts } from "../../engine/report/reportParts";

/** The figures of which sentences are made. */
export interface ReportFiguresShown {
  readonly report: QuarterlyReport;
  readonly parts: ReportParts;
}
