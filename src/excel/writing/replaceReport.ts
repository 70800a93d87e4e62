import type { Commentary } from "../../report/document";
import type { SheetPlan } from "../../report/plan/sheetPlan";
import type { SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { runWrite } from "../host/runWrite";
import { type MarkedSheet, listSheetOf } from "../reading/reportSheets";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import { commentariesOn } from "./commentariesOn";
import { type KeptSheet, clearSheet, keepSheet } from "./keptSheet";
import type { KeptSheetName } from "./keptCells";
import { putBackReport } from "./putBackReport";
import { restoreSheets } from "./restoreSheets";
import {
  type ReportSheets,
  type SheetToWrite,
  bringToFront,
  cellsOf,
  declinedOf,
  markAsWhole,
  writeSheet,
} from "./sheetToWrite";
import { takeAllBack } from "./takeAllBack";
import { removeUnfinished } from "./unfinishedSheets";
import { type WrittenReport, addSheet, begunSheets } from "./writeReport";

/** What is known of a report that is to be written over: what somebody has written on it, and where its list stands. */
export interface WrittenOver {
  readonly commentaries: readonly Commentary[];
  /** The sheet of its list, where that has one. */
  readonly list?: MarkedSheet | undefined;
}

/** The sheets of a report, once it is known what they are written over. */
export type SheetsWith = (over: WrittenOver) => ReportSheets;

/**
 * Writes a report over one that is there, on the same sheets, so that formulas that refer to them still do. What was
 * written into its cells for commentary goes to the same parts; whatever else was typed is gone, but can be put back. Only
 * sheets that carry the mark with this id are written to. In three round trips: what is there, all that is to be kept of
 * it, and the report; a list on a sheet of its own takes some more. Where Excel refuses, the sheets are as they were. One
 * that was begun as a new sheet and never finished is finished so.
 */
export async function replaceReport(
  old: { readonly sheet: string; readonly id: string },
  sheetsWith: SheetsWith,
): Promise<WrittenReport> {
  const [plain, needed] = sheetsWith({ commentaries: [] });
  const look = await lookAt(old, plain.plan);
  // A list may be there that was begun for this report and never finished.
  const list = look.mark.list === "apart" || needed ? await listSheetOf(old.id) : undefined;
  // Each that may be there has a cell here, so that all names are known that the sheet may be given.
  const { commentaries: boxes = [], written = [] } = look.mark;
  const [most] = sheetsWith({ commentaries: [...boxes, ...written].map(withAnyText), list });
  const kept = await keepSheet(look.sheet, look.area, most.plan);
  const commentaries = commentariesOn(kept, look.mark);
  const [report, ofList] = sheetsWith({ commentaries, list });
  const over = { ...report, look, kept, written: commentaries };
  if (!ofList) return writeOver([over], []);
  const listSheet = { ...ofList, mark: { ...ofList.mark, over: old.id } };
  return list ? writeOver([over, await listOver(listSheet, list)], []) : writeOver([over], [listSheet]);
}

/** A sheet that is to be written over, with all that was kept of it. */
interface SheetOver extends SheetToWrite {
  readonly look: Look;
  readonly kept: KeptSheet;
  /** What somebody has written on it, which its mark holds until it is whole. */
  readonly written: readonly Commentary[];
}

async function listOver(to: SheetToWrite, { sheet, mark }: MarkedSheet): Promise<SheetOver> {
  const look = await lookAt({ sheet, id: mark.id }, to.plan);
  return { ...to, look, kept: await keepSheet(look.sheet, look.area, to.plan), written: [] };
}

function withAnyText({ part, about }: Omit<Commentary, "text">): Commentary {
  return { part, about, text: "…" };
}

/** Writes sheets over others, and new ones beside them. */
async function writeOver(
  [report, ...lists]: readonly [SheetOver, ...SheetOver[]],
  beside: readonly SheetToWrite[],
): Promise<WrittenReport> {
  const { look } = report;
  return runWrite(
    async (context) => {
      const over = [report, ...lists].map((one) => ({
        being: writeSheet(begin(context, one), one),
        before: one.look.mark.unfinished === "new" ? undefined : one.kept,
      }));
      const fresh = beside.map((one) => ({
        being: writeSheet(addSheet(context, one), one),
        before: undefined,
      }));
      const all = [...over, ...fresh];
      if (look.isVisible) bringToFront(context.workbook.worksheets.getItem(look.sheet.id));
      markAsWhole(all.map(({ being }) => being));
      await context.sync();
      const declined = await declinedOf(
        context,
        all.map(({ being }) => being),
      );
      const written = all.map(({ being, before }) => ({
        ...{ sheet: { id: being.sheet.id, name: being.sheet.name }, before },
        ...cellsOf(being),
      }));
      return { sheet: look.sheet.name, declined, putBack: () => putBackReport(written) };
    },
    (code) =>
      takeAllBack(...(beside.length > 0 ? [() => removeUnfinished(begunSheets(beside), code)] : []), () =>
        restoreSheets([report, ...lists].map(({ kept }) => kept)),
      ),
  );
}

/** Empties a sheet, which says from then on that it is not finished, and enough to finish it without loss. */
function begin(
  { workbook }: Excel.RequestContext,
  { look, kept, mark, written }: SheetOver,
): Excel.Worksheet {
  const sheet = workbook.worksheets.getItem(look.sheet.id).load("id,name");
  const { id, unfinished = "again" } = look.mark;
  const begun: ReportMark = {
    ...{ ...mark, ...withKept(mark, kept), id, unfinished },
    ...(written.length > 0 && { written }),
  };
  sheet.customProperties.add(REPORT_MARK, JSON.stringify(begun));
  clearSheet(sheet, kept);
  return sheet;
}

/** What may be on a sheet that was begun: what it had before, and what it is to have. */
function withKept(
  { charts = [], tables = [], names = [] }: ReportMark,
  { parts }: KeptSheet,
): Pick<ReportMark, "charts" | "tables" | "names"> {
  return {
    charts: [...charts, ...others(parts.charts.there, charts)],
    tables: [...tables, ...others(parts.tables.there, tables)],
    names: [...new Set([...names, ...parts.names.map(({ name }) => name)])],
  };
}

function others<T extends { readonly name: string }>(some: readonly T[], than: readonly T[]): T[] {
  return some.filter(({ name }) => !than.some((one) => one.name === name));
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
