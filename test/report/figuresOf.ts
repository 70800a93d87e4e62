import type { QuarterlyReport } from "../../src/engine/report/quarterlyReport";
import { type ReportParts, reportParts } from "../../src/engine/report/reportParts";
import { groupingsOf } from "../../src/log/reading/grouping";
import type { FiguresOfReport } from "../../src/report/reportDocument";
import { Q4, TODAY, type TestLog } from "../log/logOf";

/** The parts around the tables of a report, by service and type, as they are seen on 20 April 2022. */
export function partsOf(log: TestLog, report: QuarterlyReport, by: readonly string[] = []): ReportParts {
  return reportParts(log.counted, report, { today: TODAY, groupings: groupingsOf(log.reading, by) });
}

/** The figures of a report on a log: on Q4 2021/22, unless another is given. */
export function figuresOf(log: TestLog, report: QuarterlyReport = log.report(Q4)): FiguresOfReport {
  return { report, parts: partsOf(log, report) };
}
