import { at } from "../at";
import type { Day } from "../calendar/day";
import type { CountedLog } from "../counting/countedLog";
import { type Change, changeOf } from "./changes";
import { complaintFlow } from "./complaintFlow";
import type { Figure } from "./figure";
import { measureFigure } from "./measureFigure";
import { ofServices } from "./ofServices";
import { openByAge } from "./openByAge";
import { tallyPeriods } from "./periodTally";
import type { QuarterlyReport } from "./quarterlyReport";
import { periodsOf } from "./reportPeriods";
import { rowOf } from "./rowOf";
import { IN_TIME } from "./rows";

/** A figure of a report's quarter, and how it has changed on the quarter before. */
export interface HeadlineFigure {
  readonly now: Figure;
  readonly onLastQuarter: Change;
}

/** The figures of a report that are looked at first. */
export interface Headline {
  readonly received: HeadlineFigure | undefined;
  readonly closed: HeadlineFigure | undefined;
  /** Those closed in time, of all closed in full. */
  readonly inTime: Figure;
  /** Those open at the end of the quarter; none, where the complaints from quarter to quarter do not add up. */
  readonly open: Figure | undefined;
  /** Those of them past their target. */
  readonly overdue: Figure | undefined;
  /** The day on which they were past it: the last of the quarter, or an earlier one that is today. */
  readonly day: Day | undefined;
}

/** The figures of a report that are looked at first, each as its tables and parts have it. */
export function headline(counted: CountedLog, report: QuarterlyReport, today: Day): Headline {
  const periods = periodsOf(report.quarters.slice(-1), counted.settings.procedure.firstMonth);
  const only = report.isPartial ? ofServices(counted, report.services) : undefined;
  const flow = complaintFlow(counted, periods, only);
  const ages = openByAge(counted, periods, { only, today });
  return {
    received: changed(report, "received"),
    closed: changed(report, "closed"),
    inTime: measureFigure(counted, IN_TIME, at(tallyPeriods(counted, periods, only), 0)),
    open: flow.faults.length > 0 ? undefined : flow.rows.at(-1)?.figures.at(-1),
    overdue: ages.overdue.at(-1),
    day: ages.days.at(-1),
  };
}

function changed(report: QuarterlyReport, about: "received" | "closed"): HeadlineFigure | undefined {
  const row = rowOf(report, "numbers", about);
  if (!row) return undefined;
  const now = at(row.figures, row.figures.length - 1);
  return { now, onLastQuarter: changeOf(row, now, at(row.figures, row.figures.length - 2)) };
}
