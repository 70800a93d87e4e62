import { quarterLabel } from "../../engine/calendar/quarter";
import { ExcelFailure } from "../../excel/host/failure";
import type { MarkedSheet } from "../../excel/reading/reportSheets";
import type { ReportMark } from "../../excel/reportMark";
import { type WrittenOver, replaceReport } from "../../excel/writing/replaceReport";
import { freeSheetName, freeTableName } from "../../excel/writing/sheetNames";
import type { ReportSheets, SheetToWrite } from "../../excel/writing/sheetToWrite";
import { type WrittenReport, writeReport } from "../../excel/writing/writeReport";
import { planReport } from "../../report/plan/planReport";
import type { PlanCell, SheetPlan } from "../../report/plan/sheetPlan";
import { type CellContent, sheetDigest } from "../../report/sheetDigest";
import { rememberDoubtful } from "./begunReports";
import type { PreparedReport } from "./reportOn";
import { rememberWrite } from "../upkeep/putBack";
import { requireUnprotected } from "../log/requireUnprotected";

/** A report sheet that is to be written over. */
export interface ReplacedReport {
  readonly sheet: string;
  readonly id: string;
}

/** Writes a prepared report into new sheets of the workbook, or over an earlier one. It can be put back. */
export async function generateReport(
  prepared: PreparedReport,
  replaced?: ReplacedReport,
): Promise<WrittenReport> {
  const id = crypto.randomUUID();
  try {
    return await written(prepared, id, replaced);
  } catch (failure) {
    if (failure instanceof ExcelFailure && failure.kind === "unfinished") rememberDoubtful(id);
    throw failure;
  }
}

async function written(
  prepared: PreparedReport,
  id: string,
  replaced: ReplacedReport | undefined,
): Promise<WrittenReport> {
  const report = await write(prepared, id, replaced);
  rememberDoubtful(undefined);
  rememberWrite("report", report.sheet, report.putBack);
  return report;
}

async function write(
  prepared: PreparedReport,
  id: string,
  replaced: ReplacedReport | undefined,
): Promise<WrittenReport> {
  if (replaced)
    return replaceReport(replaced, (over) => sheetsOf(withCommentaries(prepared, over), id, over.list));
  requireUnprotected(prepared.found);
  return writeReport(sheetsOf(prepared, id));
}

/** A report with what somebody has written on the one that it is written over. */
function withCommentaries(prepared: PreparedReport, { commentaries }: WrittenOver): PreparedReport {
  const document = { ...prepared.document, commentaries };
  return { ...prepared, document, plan: planReport(document) };
}

/** The sheets of a report: its list has one of its own where it is long, or where one is there from before. */
function sheetsOf(prepared: PreparedReport, id: string, listThere?: MarkedSheet): ReportSheets {
  const { found, plan, document } = prepared;
  const taken = found.sheets.map(({ name }) => name);
  const name = freeSheetName(plan.name, taken);
  if (!plan.listSheet && !listThere) return [sheetOf(prepared, id, { ...plan, name })];
  if (!listThere) requireUnprotected(found);
  const apart = listThere?.sheet ?? freeSheetName(document.listName, [...taken, name]);
  const isAsPlanned = plan.listSheet && apart === document.listName;
  const { listSheet, ...report } = isAsPlanned ? plan : planReport(document, { apart });
  const reportSheet = sheetOf(prepared, id, { ...report, name }, "apart");
  if (!listSheet) return [reportSheet];
  const own = listThere?.mark.tables?.map((table) => table.name) ?? [];
  const others = found.tables.filter((table) => !own.includes(table));
  const tables = listSheet.tables.map((table) => ({ ...table, name: freeTableName(table.name, others) }));
  return [reportSheet, sheetOf(prepared, id, { ...listSheet, name: apart, tables }, "thisSheet")];
}

/** A sheet of a report, with its mark. */
function sheetOf(
  { found, fingerprint, report, title, leftOut, today }: PreparedReport,
  id: string,
  plan: SheetPlan,
  list?: ReportMark["list"],
): SheetToWrite {
  const newsCell = plan.names.find(({ isForNews }) => isForNews)?.name;
  const mark: ReportMark = {
    version: 1,
    id,
    quarter: quarterLabel(report.quarter, report.settings.procedure.firstMonth),
    log: found.name,
    services: report.isPartial ? report.services : [],
    fingerprint,
    madeOn: today,
    ...(newsCell !== undefined && { newsCell }),
    cells: sheetDigest(plan.cells.map((row) => row.map(contentOf))),
    charts: plan.charts,
    tables: plan.tables,
    names: plan.names.map(({ name }) => name),
    commentaries: plan.names.flatMap(({ name, commentary }) => (commentary ? [{ ...commentary, name }] : [])),
    ...(title !== undefined && { title }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(list && { list }),
  };
  return { plan, mark };
}

/** What is written into a cell; what somebody writes there is told apart by the name of the cell. */
function contentOf(cell: PlanCell): CellContent {
  if (cell.kind === "number") return { kind: "value", value: cell.value };
  return { kind: "value", value: cell.kind === "text" ? cell.text : "" };
}
