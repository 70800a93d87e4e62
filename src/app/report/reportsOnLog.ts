import { type ReportSheet, reportSheets } from "../../excel/reading/reportSheets";
import { REPORT_MARK, readMark } from "../../excel/reportMark";
import { removeUnfinished } from "../../excel/writing/unfinishedSheets";
import type { OpenedLog } from "../log/openLog";
import { isFinished } from "./begunReports";

/** How a report stands to its log: `logChanged` where the log, or a setting, is not as it was when it was made. */
export type ReportState = "upToDate" | "logChanged" | "unfinished";

/** The reports of this log, and how each stands to it. */
export async function reportsOnLog({
  found,
  fingerprint,
}: OpenedLog): Promise<{ readonly report: ReportSheet; readonly state: ReportState }[]> {
  const reports = (await reportSheets()).filter(({ mark }) => mark.log === found.name);
  return reports.map((report) => ({ report, state: stateOf(report.mark, fingerprint) }));
}

function stateOf(mark: ReportSheet["mark"], fingerprint: string): ReportState {
  if (!isFinished(mark)) return "unfinished";
  return hasChangedSince(mark, fingerprint) ? "logChanged" : "upToDate";
}

/** Whether the log, or a setting, has changed since a report was made. */
export function hasChangedSince(mark: ReportSheet["mark"], fingerprint: string): boolean {
  return mark.fingerprint !== undefined && mark.fingerprint !== fingerprint;
}

/** Takes away a report that was begun on a new sheet and never finished. */
export async function takeAwayReport({ sheet, mark, list }: ReportSheet): Promise<void> {
  const isOurs = (value: string): boolean => {
    const now = readMark(value);
    return now?.id === mark.id && now.unfinished === "new";
  };
  await removeUnfinished({ names: list === undefined ? [sheet] : [sheet, list], key: REPORT_MARK, isOurs });
}
