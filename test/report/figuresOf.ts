import type { QuarterlyReport } from "../../src/engine/report/quarterlyReport";
import { reportParts } from "../../src/engine/report/reportParts";
import type { FiguresOfReport } from "../../src/report/reportDocument";
import { Q4, TODAY, type TestLog } from "../log/logOf";

/** The figures of a report on a log: on Q4 2021/22, unless another is given. */
export function figuresOf(log: TestLog, report: QuarterlyReport = log.report(Q4)): FiguresOfReport {
  return { report, parts: reportParts(log.counted, report, { today: TODAY }) };
}
