import { quarterLabel } from "../../engine/calendar/quarter";
import { type ReportSheet, reportSheets } from "../../excel/reading/reportSheets";
import { isFinished } from "./begunReports";
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
