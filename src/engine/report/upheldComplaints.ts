import type { Day } from "../calendar/day";
import { at } from "../at";
import { CLOSED_KINDS, type ClosedKind, listedKinds } from "../counting/closedKind";
import type { CountedLog } from "../counting/countedLog";
import { STAGE_CODE, countedAs, outcomeRule } from "../procedures/procedure";
import { isBeforeLog } from "./measureFigure";
import type { PeriodTally } from "./periodTally";

/** A line of the list of complaints upheld or partially upheld in the quarter. */
export interface UpheldComplaint {
  /** The row of the log. */
  readonly row: number;
  readonly id: string;
  readonly service: string;
  /** The stage at which it is counted, as the procedure calls it. */
  readonly stage: string;
  readonly type: string;
  /** `Upheld` or `Partially Upheld`, however the log spells it. */
  readonly outcome: string;
  readonly officer: string;
  readonly action: string;
}

/** The complaints upheld or partially upheld in a quarter, by stage, then date closed, then ID. */
export function upheldComplaints(counted: CountedLog, tally: PeriodTally): UpheldComplaint[] {
  if (isBeforeLog(counted, tally.period)) return [];
  const { log, settings } = counted;
  const listed = Array.from(tally.rowsOf(listedKinds(settings.procedure)), (row) => orderOf(counted, row));
  return listed.sort(byStage).map(({ row, id, stage, outcome }) => ({
    row,
    id,
    service: log.text("service", row),
    stage: settings.procedure.stages[countedAs(stage, settings.procedure)].label,
    type: log.text("type", row),
    outcome: outcomeRule(settings.procedure, outcome).title,
    officer: log.text("officer", row),
    action: log.text("action", row),
  }));
}

interface Listed extends Pick<ClosedKind, "stage" | "outcome"> {
  readonly row: number;
  readonly closed: Day;
  readonly id: string;
}

function orderOf({ log, kind }: CountedLog, row: number): Listed {
  const { stage, outcome } = at(CLOSED_KINDS, at(kind, row));
  return { row, stage, outcome, closed: at(log.days.closed, row), id: log.text("id", row) };
}

function byStage(a: Listed, b: Listed): number {
  const stages = STAGE_CODE[a.stage] - STAGE_CODE[b.stage];
  return stages || a.closed - b.closed || compareText(a.id, b.id) || a.row - b.row;
}

/** By character codes: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
