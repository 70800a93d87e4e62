import type { Day } from "../calendar/day";
import type { CountedLog } from "../counting/countedLog";
import { type ComplaintFlow, complaintFlow } from "./complaintFlow";
import { ofServices } from "./ofServices";
import { type OpenByAge, openByAge } from "./openByAge";
import type { QuarterlyReport } from "./quarterlyReport";
import { periodsOf } from "./reportPeriods";

/** What a report says around its tables: figures with their evidence, as they have. */
export interface ReportParts {
  readonly flow: ComplaintFlow;
  readonly openByAge: OpenByAge;
}

/** The parts around the tables of a report. `today` says how far a quarter has got that has not ended. */
export function reportParts(
  counted: CountedLog,
  report: QuarterlyReport,
  { today }: { readonly today?: Day } = {},
): ReportParts {
  const periods = periodsOf(report.quarters, counted.settings.procedure.firstMonth);
  const only = report.isPartial ? ofServices(counted, report.services) : undefined;
  return {
    flow: complaintFlow(counted, periods, only),
    openByAge: openByAge(counted, periods, { only, today }),
  };
}
