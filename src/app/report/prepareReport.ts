import { DEFAULT_SETTINGS } from "../../engine/settings";
import { firstToAnswer, logQuestions } from "../log/logQuestions";
import { type LogRequest, openLog } from "../log/openLog";
import { UserError } from "../userError";
import { type PreparedReport, type ReportChoice, namedQuarter, reportOn } from "./reportOn";

/** What a user can say of a report; what is left out is found or has its default. */
export type ReportOptions = LogRequest & ReportChoice;

/**
 * Reads the log and works out the report. Nothing is written. A quarter that is none is told before anything is read;
 * columns of which nobody said what they hold are an error, and dates that could be either way round are read day first.
 */
export async function prepareReport(options: ReportOptions): Promise<PreparedReport> {
  const { procedure } = options.settings ?? DEFAULT_SETTINGS;
  if (options.quarter !== undefined) namedQuarter(options.quarter, procedure.firstMonth);
  const opened = await openLog(options);
  const question = firstToAnswer(logQuestions(opened).filter(({ kind }) => kind !== "dateOrder"));
  if (question !== undefined) throw new UserError("openQuestion", question);
  return reportOn(opened, options);
}
