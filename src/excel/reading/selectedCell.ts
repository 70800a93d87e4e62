import { runExcel } from "../host/runExcel";
import type { Kept } from "../kept/kept";
import { REPORT_MARK, type ReportMark, keptMark } from "../reportMark";

/** The cell that the user is on, and whether its sheet is a report. */
export interface SelectedCell {
  readonly sheet: string;
  /** Row and column from 0. */
  readonly row: number;
  readonly column: number;
  /** What column A holds in the same row: the label of the line, on a report. */
  readonly label: string;
  readonly mark: ReportMark | undefined;
  /** Why the mark of a report can't be read, where it can't. */
  readonly markFault: Exclude<Kept<ReportMark>["kind"], "good"> | undefined;
}

/** Where the user is, in one round trip; of several cells it is the one that is active. */
export async function selectedCell(): Promise<SelectedCell> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const label = cell.getEntireRow().getCell(0, 0).load("values");
    const property = sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    await context.sync();
    const kept = property.isNullObject ? undefined : keptMark(property.value);
    return {
      sheet: sheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      label: String(label.values[0]?.[0] ?? ""),
      mark: kept?.kind === "good" ? kept.value : undefined,
      markFault: kept?.kind === "good" ? undefined : kept?.kind,
    };
  });
}
