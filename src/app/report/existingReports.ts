import { quarterLabel } from "../../engine/calendar/quarter";
import { type ReportSheet, reportSheets } from "../../excel/reading/reportSheets";
import { nameKey } from "../../log/spellings/spelling";
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
      mark.quarter === quarter && mark.log === found.name && isSameServices(mark.services, services),
  );
}

/** Whether services are the same, in whichever order and spelling: as the log tells them apart. */
function isSameServices(some: readonly string[], others: readonly string[]): boolean {
  const keysOf = (names: readonly string[]): string =>
    JSON.stringify([...new Set(names.map((name) => nameKey(name)))].sort());
  return keysOf(some) === keysOf(others);
}
