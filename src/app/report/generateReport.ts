import { quarterLabel } from "../../engine/calendar/quarter";
import { ExcelFailure } from "../../excel/host/failure";
import { replaceReport } from "../../excel/writing/replaceReport";
import type { ReportMark } from "../../excel/reportMark";
import { type WrittenReport, writeReport } from "../../excel/writing/writeReport";
import { planReport } from "../../report/plan/planReport";
import type { SheetPlan } from "../../report/plan/sheetPlan";
import { rememberDoubtful } from "./begunReports";
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
  const mark = reportMark(prepared);
  try {
    return await written(prepared, mark, replaced);
  } catch (failure) {
    if (failure instanceof ExcelFailure && failure.kind === "unfinished") rememberDoubtful(mark.id);
    throw failure;
  }
}

async function written(
  prepared: PreparedReport,
  mark: ReportMark,
  replaced: ReplacedReport | undefined,
): Promise<WrittenReport> {
  const report = await write(prepared, mark, replaced);
  rememberDoubtful(undefined);
  rememberWrite("report", report.sheet, report.putBack);
  return report;
}

async function write(
  { found, plan, document }: PreparedReport,
  mark: ReportMark,
  replaced: ReplacedReport | undefined,
): Promise<WrittenReport> {
  if (replaced) {
    return replaceReport(replaced, (commentaries) => {
      const withThem = planReport({ ...document, commentaries });
      return { plan: withThem, mark: { ...mark, ...ofPlan(withThem) } };
    });
  }
  requireUnprotected(found);
  return writeReport(
    plan,
    mark,
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
    ...ofPlan(plan),
    ...(title !== undefined && { title }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** What a mark says of what is on its sheet. */
function ofPlan({ charts, names }: SheetPlan): Pick<ReportMark, "charts" | "names" | "commentaries"> {
  return {
    charts,
    names: names.map(({ name }) => name),
    commentaries: names.flatMap(({ name, commentary }) => (commentary ? [{ ...commentary, name }] : [])),
  };
}
