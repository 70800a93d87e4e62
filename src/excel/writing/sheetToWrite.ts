import type { SheetPlan } from "../../report/plan/sheetPlan";
import { REPORT_MARK, type ReportMark } from "../reportMark";
import { type WrittenCells, loadWritten, writtenCells } from "./putBackReport";
import { fitOnePageWide } from "./setUpPage";
import { writePlan } from "./writePlan";

/** A sheet of a report, and the mark by which it is known again. */
export interface SheetToWrite {
  readonly plan: SheetPlan;
  readonly mark: ReportMark;
}

/** The sheets of a report: its own, and that of its list, where that has one. */
export type ReportSheets = readonly [SheetToWrite, ...SheetToWrite[]];

/** A sheet that is being written, and what Excel will answer of it. */
export interface SheetBeingWritten extends SheetToWrite {
  readonly sheet: Excel.Worksheet;
  readonly layout: Excel.PageLayout;
  readonly written: Excel.Range;
}

/** Writes a sheet that has nothing in it. */
export function writeSheet(sheet: Excel.Worksheet, { plan, mark }: SheetToWrite): SheetBeingWritten {
  return { sheet, plan, mark, layout: writePlan(sheet, plan), written: loadWritten(sheet) };
}

/** Says of sheets that they are whole: the last thing that is done to them. */
export function markAsWhole(sheets: readonly SheetBeingWritten[]): void {
  for (const { sheet, mark } of sheets) sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
}

/** Puts a sheet in front, with its first cell selected. */
export function bringToFront(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}

/** What Excel did not show as planned, in sentences, once it has answered. */
export async function declinedOf(
  context: Excel.RequestContext,
  sheets: readonly SheetBeingWritten[],
): Promise<readonly string[]> {
  const all: string[] = [];
  for (const { layout, plan } of sheets) all.push(...(await fitOnePageWide(context, layout, plan.page)));
  return [...new Set(all)];
}

/** What a sheet holds, once Excel has answered. */
export function cellsOf({ mark, plan, written }: SheetBeingWritten): WrittenCells {
  return { id: mark.id, ...writtenCells(written), news: plan.names.filter(({ isForNews }) => isForNews) };
}
