import { quarterLabel } from "../engine/calendar/quarter";
import { type ReportMark, type WrittenReport, writeReport } from "../excel/writeReport";
import type { PreparedReport } from "./prepareReport";
import { UserError } from "./userError";

/** Writes a prepared report into a new sheet of the workbook. */
export async function generateReport({ found, report, plan, title }: PreparedReport): Promise<WrittenReport> {
  if (found.isProtected) {
    throw new UserError(
      "protectedWorkbook",
      "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.",
    );
  }
  const mark: ReportMark = {
    version: 1,
    id: crypto.randomUUID(),
    quarter: quarterLabel(report.quarter, report.settings.procedure.firstMonth),
    log: found.sample.sheet,
    services: report.isPartial ? report.services : [],
    ...(title !== undefined && { title }),
  };
  return writeReport(
    plan,
    mark,
    found.sheets.map(({ name }) => name),
  );
}
