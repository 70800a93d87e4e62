import { quarterLabel } from "../../engine/calendar/quarter";
import { type ReportSheet, reportSheets } from "../../excel/reading/reportSheets";
import { REPORT_MARK, readMark } from "../../excel/reportMark";
import { removeUnfinished } from "../../excel/writing/unfinishedSheets";
import { isFinished } from "./begunReports";
import type { OpenedLog } from "../log/openLog";
import type { PreparedReport } from "./reportOn";

export type { ReportSheet } from "../../excel/reading/reportSheets";

/** The reports in the workbook on the same quarter, log and services as a prepared one. */
export async function existingReports(
  prepared: Pick<PreparedReport, "report" | "found">,
): Promise<ReportSheet[]> {
  return (await reportsThere(prepared)).filter(({ mark }) => isFinished(mark));
}

/** These reports, and those among them that were begun and never finished. */
export async function reportsThere({
  report,
  found,
}: Pick<PreparedReport, "report" | "found">): Promise<ReportSheet[]> {
  const quarter = quarterLabel(report.quarter, report.settings.procedure.firstMonth);
  const services = report.isPartial ? report.services : [];
  return (await reportSheets()).filter(
    ({ mark }) =>
      mark.quarter === quarter &&
      mark.log === found.name &&
      JSON.stringify(mark.services) === JSON.stringify(services),
  );
}

/** The reports of this log that were never finished, or made when it, or a setting, was not as it is now. */
export async function outdatedReports({ found, fingerprint }: OpenedLog): Promise<ReportSheet[]> {
  const sheets = (await reportSheets()).filter(({ mark }) => mark.log === found.name);
  return sheets.filter(({ mark }) => !isFinished(mark) || hasChangedSince(mark, fingerprint));
}

/** Whether the log, or a setting, has changed since a report was made. */
export function hasChangedSince(mark: ReportSheet["mark"], fingerprint: string): boolean {
  return mark.fingerprint !== undefined && mark.fingerprint !== fingerprint;
}

/** Takes away a report that was begun on a new sheet and never finished. */
export async function takeAwayReport({ sheet, mark }: ReportSheet): Promise<void> {
  const isOurs = (value: string): boolean => {
    const now = readMark(value);
    return now?.id === mark.id && now.unfinished === "new";
  };
  await removeUnfinished({ names: [sheet], key: REPORT_MARK, isOurs });
}
