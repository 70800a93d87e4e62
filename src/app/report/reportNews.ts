import { longDate } from "../../engine/calendar/day";
import { hasEnded, quarterLabel } from "../../engine/calendar/quarter";
import type { WrittenReport } from "../../excel/writing/writeReport";
import type { PreparedReport } from "./reportOn";
import { type RowsLeftOut, rowsLeftOut } from "../log/rowsLeftOut";

/** What there is to tell of a report that was written. */
export interface ReportNews {
  readonly sheet: string;
  /** `Q4 2021/22`. */
  readonly quarter: string;
  readonly rows: RowsLeftOut;
  /** What the user has to know of it, in sentences: that the quarter has not ended, what Excel did not show. */
  readonly notes: readonly string[];
}

/** What there is to tell of a report once it is written. */
export function reportNews(
  { sheet, declined }: WrittenReport,
  { report, rows, today }: PreparedReport,
): ReportNews {
  const { firstMonth } = report.settings.procedure;
  const quarter = quarterLabel(report.quarter, firstMonth);
  const toDate = hasEnded(report.quarter, firstMonth, today)
    ? []
    : [`${quarter} has not ended: its figures are to date, ${longDate(today)}.`];
  return { sheet, quarter, rows: rowsLeftOut(rows), notes: [...toDate, ...declined] };
}
