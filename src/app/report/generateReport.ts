import { quarterLabel } from "../../engine/calendar/quarter";
import { replaceReport } from "../../excel/writing/replaceReport";
import type { ReportMark } from "../../excel/reportMark";
import { type WrittenReport, writeReport } from "../../excel/writing/writeReport";
import type { PreparedReport } from "./reportOn";
import { rememberWrite } from "../upkeep/putBack";
import { requireUnprotected } from "../log/requireUnprotected";

/** A report sheet that is to be written over. */
export interface ReplacedReport {
  readonly sheet: string;
  readonly id: string;
}

/** Writes a prepared report into a new sheet of the workbook, or over an earlier one. It can be put back. */
export async function generateReport(
  prepared: PreparedReport,
  replaced?: ReplacedReport,
): Promise<WrittenReport> {
  const written = await write(prepared, replaced);
  rememberWrite("report", written.sheet, written.putBack);
  return written;
}

async function write(prepared: PreparedReport, replaced?: ReplacedReport): Promise<WrittenReport> {
  const { found, plan } = prepared;
  if (replaced) return replaceReport(plan, reportMark(prepared), replaced);
  requireUnprotected(found);
  return writeReport(
    plan,
    reportMark(prepared),
    found.sheets.map(({ name }) => name),
  );
}

function reportMark({ found, fingerprint, report, plan, title, leftOut }: PreparedReport): ReportMark {
  return {
    version: 1,
    id: crypto.randomUUID(),
    quarter: quarterLabel(report.quarter, report.settings.procedure.firstMonth),
    log: found.name,
    services: report.isPartial ? report.services : [],
    fingerprint,
    names: plan.names.map(({ name }) => name),
    ...(title !== undefined && { title }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}
