import type { Commentary } from "../../report/document";
import type { SheetPlan } from "../../report/plan/sheetPlan";
import type { SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { runWrite } from "../host/runWrite";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import { commentariesOn } from "./commentariesOn";
import { clearSheet, keepSheet } from "./keptSheet";
import type { KeptSheetName } from "./keptCells";
import { loadWritten, putBackReport, writtenCells } from "./putBackReport";
import { restoreSheet } from "./restoreSheet";
import { fitOnePageWide } from "./setUpPage";
import { writePlan } from "./writePlan";
import type { WrittenReport } from "./writeReport";

/** A report as it is to be written, once it is known what somebody has written on the one that it replaces. */
export type ReportWith = (commentaries: readonly Commentary[]) => {
  readonly plan: SheetPlan;
  readonly mark: ReportMark;
};

/**
 * Writes a report over one that is there, on the same sheet, so that formulas that refer to it still do. What was written
 * into its cells for commentary goes to the same parts; whatever else was typed is gone, but can be put back. Only a sheet
 * that carries the mark with this id is written to. In three round trips: what is there, all that is to be kept of it, and
 * the report. Where Excel refuses, the sheet is as it was. One that was begun as a new sheet and never finished is finished
 * so.
 */
export async function replaceReport(
  old: { readonly sheet: string; readonly id: string },
  reportWith: ReportWith,
): Promise<WrittenReport> {
  const { sheet: name, area, isVisible, mark: before } = await lookAt(old, reportWith([]).plan);
  // Each that may be there has a cell here, so that all names are known that the sheet may be given.
  const most = reportWith([...(before.commentaries ?? []), ...(before.written ?? [])].map(withAnyText)).plan;
  const kept = await keepSheet(name, area, most);
  const commentaries = commentariesOn(kept, before);
  const { plan, mark } = reportWith(commentaries);
  return runWrite(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name.id);
      const unfinished = { ...mark, ...begunOver(before, commentaries) };
      sheet.customProperties.add(REPORT_MARK, JSON.stringify(unfinished));
      clearSheet(sheet, kept);
      const layout = writePlan(sheet, plan);
      if (isVisible) {
        sheet.activate();
        sheet.getRange("A1").select();
      }
      sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
      const written = loadWritten(sheet);
      await context.sync();
      const declined = await fitOnePageWide(context, layout, plan.page);
      const report = {
        sheet: name,
        id: mark.id,
        ...writtenCells(written),
        before: before.unfinished === "new" ? undefined : kept,
      };
      return { sheet: name.name, declined, putBack: () => putBackReport(report) };
    },
    () => restoreSheet(kept),
  );
}

function withAnyText({ part, about }: Omit<Commentary, "text">): Commentary {
  return { part, about, text: "…" };
}

/** What the mark says until the report is whole: enough to finish it without loss. */
function begunOver(
  { id, unfinished = "again" }: ReportMark,
  written: readonly Commentary[],
): Pick<ReportMark, "id" | "unfinished" | "written"> {
  return { id, unfinished, ...(written.length > 0 && { written }) };
}

interface Look {
  readonly sheet: KeptSheetName;
  readonly area: SheetArea;
  /** A sheet that is hidden can be written to, but not be shown. */
  readonly isVisible: boolean;
  readonly mark: ReportMark;
}

/** The sheet, if it is still that report and can be written to, and all cells that are in use or will be. */
async function lookAt(
  old: { readonly sheet: string; readonly id: string },
  { page }: SheetPlan,
): Promise<Look> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(old.sheet).load("id,name,visibility");
    const property = sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    const protection = sheet.protection.load("protected");
    const cells = sheet
      .getRange("A1")
      .getBoundingRect(sheet.getUsedRange())
      .getBoundingRect(sheet.getRange(areaAddress(page.printArea)))
      .load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const mark = property.isNullObject ? undefined : readMark(property.value);
    if (mark?.id !== old.id) throw changed(old.sheet);
    if (protection.protected) throw protectedReport(old.sheet);
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = cells;
    const isVisible = sheet.visibility === "Visible";
    return { sheet, area: { row, column, rowCount, columnCount }, isVisible, mark };
  });
}

function changed(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "noSuchSheet",
    `The sheet “${sheet}” has changed since it was listed, so it was not replaced. Make a new report instead.`,
  );
}

function protectedReport(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "protected",
    `The sheet “${sheet}” is protected, so it was not replaced. Unprotect it (Review, Unprotect Sheet), or keep both.`,
  );
}
