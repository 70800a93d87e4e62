import { longDate } from "../../engine/calendar/day";
import { hasEnded, quarterLabel } from "../../engine/calendar/quarter";
import { newestDate } from "../../engine/report/defaultQuarter";
import { logEndNotices } from "../../report/logEndNotices";
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
export function reportNews({ sheet, declined }: WrittenReport, prepared: PreparedReport): ReportNews {
  const { report, rows, today } = prepared;
  const { firstMonth } = report.settings.procedure;
  const quarter = quarterLabel(report.quarter, firstMonth);
  const toDate = hasEnded(report.quarter, firstMonth, today)
    ? []
    : [`${quarter} has not ended: its figures are to date, ${longDate(today)}.`];
  return {
    ...{ sheet, quarter, rows: rowsLeftOut(rows) },
    notes: [...toDate, ...logEndNotes(prepared), ...declined],
  };
}

/** That the log ends before the quarter does, or before that which its user may have had in mind. */
function logEndNotes({ report, counted, quarterChoice, today }: PreparedReport): string[] {
  const newest = newestDate(counted, today);
  if (quarterChoice !== "lastCovered") return logEndNotices(report, newest, today);
  const quarter = quarterLabel(report.quarter, report.settings.procedure.firstMonth);
  return [`The log ends on ${longDate(newest)}, so ${quarter} is the newest such quarter that it covers.`];
}
