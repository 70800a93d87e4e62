import { NO_DAY } from "../calendar/day";
import { type Quarter, compareQuarters, quarterAfter, quarterOf, quarterStart } from "../calendar/quarter";
import { CLOSE_STATUSES, type NotInFull } from "../counting/closeStatus";
import { type CountedLog } from "../counting/countedLog";
import { kindsLeftOut } from "../counting/closedKind";
import type { CountingSettings } from "../settings";
import type { Figure } from "./figure";
import { keptSince, measureFigure } from "./measureFigure";
import { ofServices } from "./ofServices";
import { type PeriodTally, tallyPeriods } from "./periodTally";
import { periodsOf } from "./reportPeriods";
import type { RowDefinition } from "./rowDefinition";
import { type TableDefinition, tableDefinitions } from "./tables";
import { type UpheldComplaint, upheldComplaints } from "./upheldComplaints";

/** How many quarters stand side by side: the same quarter a year ago, and the four up to now. */
export const QUARTERS_SHOWN = 5;

/** One line of a table: a figure a quarter. */
export type ReportRow = RowDefinition & { readonly figures: readonly Figure[] };

export interface ReportTable extends Omit<TableDefinition, "rows"> {
  readonly rows: readonly ReportRow[];
}

/** How many closed rows were left out for a reason, quarter by quarter. */
export interface LeftOutOfClosed {
  readonly reason: NotInFull;
  readonly counts: readonly number[];
}

/** A Complaints Monitoring Report: every figure with its evidence, nothing of how it looks. */
export interface QuarterlyReport {
  /** The quarter reported on: the last of `quarters`. */
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
  /** The services reported on, in alphabetical order; empty where the log names none. */
  readonly services: readonly string[];
  /** Whether these are only some of the log's services. */
  readonly isPartial: boolean;
  readonly settings: CountingSettings;
  readonly tables: readonly ReportTable[];
  readonly upheld: readonly UpheldComplaint[];
  readonly leftOutOfClosed: readonly LeftOutOfClosed[];
  /** The quarter in which the log begins, where its figures may miss complaints received before. */
  readonly beginsWithin?: Quarter;
}

/** What to report on. Services are named as the log spells them; all, where none are named. */
export interface ReportRequest {
  readonly quarter: Quarter;
  readonly services?: readonly string[];
}

/** The report on a quarter of a log. */
export function quarterlyReport(counted: CountedLog, request: ReportRequest): QuarterlyReport {
  const { firstMonth } = counted.settings.procedure;
  const quarters = Array.from({ length: QUARTERS_SHOWN }, (_, index) =>
    quarterAfter(request.quarter, index + 1 - QUARTERS_SHOWN),
  );
  const periods = periodsOf(quarters, firstMonth);
  const asked = request.services ?? [];
  const isPartial = asked.length > 0;
  const services = counted.services.filter((name) => !isPartial || asked.includes(name));
  const tallies = tallyPeriods(counted, periods, isPartial ? ofServices(counted, services) : undefined);
  const beginsWithin = quarterOfBeginning(counted, quarters);
  return {
    quarter: request.quarter,
    quarters,
    services,
    isPartial,
    settings: counted.settings,
    tables: tableDefinitions(counted).map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        figures: tallies.map((tally) => measureFigure(counted, row, tally)),
      })),
    })),
    upheld: tallies.slice(-1).flatMap((tally) => upheldComplaints(counted, tally)),
    leftOutOfClosed: leftOutOfClosed(tallies),
    ...(beginsWithin && { beginsWithin }),
  };
}

/** The quarter in which the log begins, if it is one of those shown and the log does not begin with it. */
function quarterOfBeginning(counted: CountedLog, quarters: readonly Quarter[]): Quarter | undefined {
  const { firstMonth } = counted.settings.procedure;
  const since = keptSince(counted);
  if (!Number.isFinite(since) || since <= NO_DAY) return undefined;
  const beginning = quarterOf(since, firstMonth);
  if (quarterStart(beginning, firstMonth) === since) return undefined;
  return quarters.find((quarter) => compareQuarters(quarter, beginning) === 0);
}

const LEFT_OUT = CLOSE_STATUSES.filter(
  (status): status is NotInFull => status !== "open" && status !== "inFull",
).map((reason) => ({ reason, kinds: kindsLeftOut(reason) }));

function leftOutOfClosed(tallies: readonly PeriodTally[]): LeftOutOfClosed[] {
  return LEFT_OUT.map(({ reason, kinds }) => ({
    reason,
    counts: tallies.map((tally) => tally.countOf(kinds)),
  })).filter(({ counts }) => counts.some((count) => count > 0));
}
