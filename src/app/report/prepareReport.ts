import type { LogRequest } from "../log/logRequest";
import { openAnsweredLog } from "../log/openAnsweredLog";
import { type ReportChoice, namedQuarter } from "./figuresOn";
import { type PreparedReport, reportOn } from "./reportOn";

/** What a user can say of a report. */
export type ReportOptions = LogRequest & ReportChoice;

/** Reads the log and works out the report. Nothing is written. A quarter that is none is told before anything is read. */
export async function prepareReport(options: ReportOptions): Promise<PreparedReport> {
  const { procedure } = options.settings;
  if (options.quarter !== undefined) namedQuarter(options.quarter, procedure.firstMonth);
  return reportOn(await openAnsweredLog(options), options);
}
