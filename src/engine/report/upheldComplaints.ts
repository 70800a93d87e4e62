import { NO_DAY, type Day } from "../calendar/day";
import { CLOSED_KINDS, kindsWhere } from "../counting/closedKind";
import type { CountedLog } from "../counting/countedLog";
import { STAGES } from "../procedures/procedure";
import { isBeforeLog } from "./measureFigure";
import type { QuarterTally } from "./quarterTally";

/** A line of the list of complaints upheld or partially upheld in the quarter. */
export interface UpheldComplaint {
  /** The row of the log. */
  readonly row: number;
  readonly id: string;
  readonly type: string;
  /** `Upheld` or `Partially Upheld`, however the log spells it. */
  readonly outcome: string;
  readonly officer: string;
  readonly action: string;
}

/** The complaints upheld or partially upheld in a quarter, by stage, then date closed, then ID. */
export function upheldComplaints(counted: CountedLog, tally: QuarterTally): UpheldComplaint[] {
  const { log, settings } = counted;
  const { outcomes } = settings.procedure;
  const listed = kindsWhere(({ outcome }) => outcomes[outcome].listed);
  return Array.from(isBeforeLog(counted, tally.period) ? [] : tally.rowsOf(listed), (row) => ({
    row,
    ...orderOf(counted, row),
  }))
    .sort((a, b) => a.stage - b.stage || a.closed - b.closed || compareText(a.id, b.id) || a.row - b.row)
    .map(({ row, id }) => ({
      row,
      id,
      type: log.text("type", row),
      outcome: outcomes[CLOSED_KINDS[counted.kind[row] ?? 0]?.outcome ?? "upheld"].title,
      officer: log.text("officer", row),
      action: log.text("action", row),
    }));
}

function orderOf({ log, kind }: CountedLog, row: number): { stage: number; closed: Day; id: string } {
  const stage = CLOSED_KINDS[kind[row] ?? 0]?.stage ?? "frontline";
  return { stage: STAGES.indexOf(stage), closed: log.days.closed[row] ?? NO_DAY, id: log.text("id", row) };
}

/** By character codes: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
