import type { Day } from "../calendar/day";
import { hasEnded } from "../calendar/quarter";
import type { CountedLog } from "../counting/countedLog";
import { type ChangedFigure, changedFigures } from "./changes";
import { type ComplaintFlow, complaintFlow } from "./complaintFlow";
import { type Breakdown, type Grouping, breakdowns } from "./breakdown";
import { type Glance, glance } from "./glance";
import { ofServices } from "./ofServices";
import { type OpenByAge, openByAge } from "./openByAge";
import type { QuarterlyReport } from "./quarterlyReport";
import { tallyPeriods } from "./periodTally";
import { periodsOf } from "./reportPeriods";

/** What a report says around its tables: figures with their evidence, as they have. */
export interface ReportParts {
  readonly glance: Glance;
  readonly flow: ComplaintFlow;
  readonly openByAge: OpenByAge;
  /** Undefined of a quarter that has not ended: it is not as long as the others. */
  readonly changes: readonly ChangedFigure[] | undefined;
  readonly breakdowns: readonly Breakdown[];
}

/** What else the parts of a report depend on. */
export interface PartsRequest {
  /** How far a quarter has got that has not ended. */
  readonly today?: Day;
  /** The columns by which the complaints are broken down. */
  readonly groupings?: readonly Grouping[];
}

/** The parts around the tables of a report. */
export function reportParts(
  counted: CountedLog,
  report: QuarterlyReport,
  { today, groupings = [] }: PartsRequest = {},
): ReportParts {
  const { firstMonth } = counted.settings.procedure;
  const periods = periodsOf(report.quarters, firstMonth);
  const isOver = today === undefined || hasEnded(report.quarter, firstMonth, today);
  const only = report.isPartial ? ofServices(counted, report.services) : undefined;
  const tallies = tallyPeriods(counted, periods, only);
  return {
    glance: glance(counted, report, tallies),
    flow: complaintFlow(counted, periods, only),
    openByAge: openByAge(counted, periods, { only, today }),
    breakdowns: breakdowns(counted, groupings, tallies, report.tables[0]?.rows ?? []),
    changes: isOver ? changedFigures(report) : undefined,
  };
}
