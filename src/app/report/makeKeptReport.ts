import { keptOfLog } from "../log/keptOfLog";
import type { LogRequest } from "../log/logRequest";
import type { WorkbookSettings } from "../settings/settings";
import type { Task } from "../task";
import type { ReportChoice } from "./figuresOn";
import { type ChooseReport, type MadeReport, type WhenThere, makeReport } from "./makeReport";

/** Where the log is, and what to do where the workbook has such a report already. */
export interface WantedReport extends Pick<LogRequest, "asking" | "places" | "today"> {
  readonly whenThere: WhenThere;
}

/** What report to make, once the log is open, by the settings that the workbook has by then. */
export type ChooseKeptReport = (kept: WorkbookSettings, ...opened: Parameters<ChooseReport>) => ReportChoice;

/**
 * Makes a report by what the workbook keeps as it is made: a colleague may have changed the settings since the pane read
 * them. Gives them back beside the report.
 */
export async function makeKeptReport(
  wanted: WantedReport,
  choose: ChooseKeptReport,
  task: Task = {},
): Promise<{ readonly made: MadeReport; readonly kept: WorkbookSettings }> {
  const { kept, request } = await keptOfLog();
  const made = await makeReport({ ...wanted, ...request }, (...opened) => choose(kept, ...opened), task);
  return { made, kept };
}
