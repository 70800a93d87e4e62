import { longDate } from "../../engine/calendar/day";
import { hasEnded, quarterLabel } from "../../engine/calendar/quarter";
import type { PreparedReport } from "./reportOn";
import { type RowsLeftOut, rowsLeftOut } from "../log/rowsLeftOut";

/** What there is to tell of a report that was written. */
export interface ReportNews {
  readonly sheet: string;
  /** `Q4 2021/22`. */
  readonly quarter: string;
  readonly rows: RowsLeftOut;
  /** That the quarter has not ended, where it has not. */
  readonly note?: string;
}

/** What there is to tell of a report that was written to a sheet. */
export function reportNews(sheet: string, { report, rows, today }: PreparedReport): ReportNews {
  const { firstMonth } = report.settings.procedure;
  const quarter = quarterLabel(report.quarter, firstMonth);
  const note = `${quarter} has not ended: its figures are to date, ${longDate(today)}.`;
  const isToDate = !hasEnded(report.quarter, firstMonth, today);
  return { sheet, quarter, rows: rowsLeftOut(rows), ...(isToDate && { note }) };
}
