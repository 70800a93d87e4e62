import { DEFAULT_SETTINGS } from "../engine/settings";
import { type LogRequest, openLog } from "./openLog";
import { type PreparedReport, type ReportChoice, namedQuarter, reportOn } from "./reportOn";

/** What a user can say of a report; what is left out is found or has its default. */
export type ReportOptions = LogRequest & ReportChoice;

/** Reads the log and works out the report. Nothing is written. A quarter that is none is told before anything is read. */
export async function prepareReport(options: ReportOptions): Promise<PreparedReport> {
  const { procedure } = options.settings ?? DEFAULT_SETTINGS;
  if (options.quarter !== undefined) namedQuarter(options.quarter, procedure.firstMonth);
  return reportOn(await openLog(options), options);
}
