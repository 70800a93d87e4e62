import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { type ReportParts, reportParts } from "../../engine/report/reportParts";
import type { OpenedLog } from "../log/openLog";

/** Works out the figures of the parts that stand around the tables of a report on a log that is open. */
export function partsOn({ counted, today, groupings }: OpenedLog, report: QuarterlyReport): ReportParts {
  return reportParts(counted, report, { today, groupings });
}
