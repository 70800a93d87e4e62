import { runWrite } from "../host/runWrite";
import { REPORT_MARK, readMark } from "../reportMark";
import type { PutBack } from "./putBackCells";
import { putBackReport } from "./putBackReport";
import {
  type ReportSheets,
  type SheetBeingWritten,
  type SheetToWrite,
  bringToFront,
  cellsOf,
  declinedOf,
  markAsWhole,
  writeSheet,
} from "./sheetToWrite";
import { type MarkedSheets, removeUnfinished } from "./unfinishedSheets";

/** The sheet that was written, and in sentences what Excel did not show as planned. */
export interface WrittenReport {
  readonly sheet: string;
  readonly declined: readonly string[];
  readonly putBack: PutBack;
}

/**
 * Writes a report into new sheets, in one round trip, and shows the first. Their names must be free.
 * If Excel refuses any of it, the unfinished sheets are removed again, and the failure is thrown.
 */
export async function writeReport(sheets: ReportSheets): Promise<WrittenReport> {
  const [first, ...others] = sheets;
  const write = async (context: Excel.RequestContext): Promise<WrittenReport> => {
    const begin = (one: SheetToWrite): SheetBeingWritten => writeSheet(addSheet(context, one), one);
    const [report, ...more] = [begin(first), ...others.map(begin)] as const;
    const all = [report, ...more];
    bringToFront(report.sheet);
    markAsWhole(all);
    await context.sync();
    const declined = await declinedOf(context, all);
    const written = all.map((one) => ({
      ...{ sheet: { id: one.sheet.id, name: one.plan.name }, before: undefined },
      ...cellsOf(one),
    }));
    return { sheet: first.plan.name, declined, putBack: () => putBackReport(written) };
  };
  return runWrite(write, (code) => removeUnfinished(begunSheets(sheets), code));
}

/** Adds a sheet of a report, marked as one that is not finished. */
export function addSheet({ workbook }: Excel.RequestContext, { plan, mark }: SheetToWrite): Excel.Worksheet {
  const sheet = workbook.worksheets.add(plan.name).load("id,name");
  sheet.customProperties.add(REPORT_MARK, JSON.stringify({ ...mark, unfinished: "new" }));
  return sheet;
}

/** How sheets that were added are known as begun, to take them away. */
export function begunSheets(sheets: readonly SheetToWrite[]): MarkedSheets {
  return {
    names: sheets.map(({ plan }) => plan.name),
    key: REPORT_MARK,
    isOurs: (value) => sheets.some(({ mark }) => readMark(value)?.id === mark.id),
  };
}
