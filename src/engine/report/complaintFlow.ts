import { at } from "../at";
import type { Day } from "../calendar/day";
import { CLOSE_STATUS_CODE } from "../counting/closeStatus";
import {
  type ComplaintSpans,
  OUTSIDE_REASONS,
  type OutsideReason,
  complaintSpans,
} from "../counting/complaintSpans";
import type { CountedLog } from "../counting/countedLog";
import { rowsOpenAt } from "../counting/openAt";
import { type FigureRow, measuredRows, missing } from "./figure";
import { isBeforeLog } from "./measureFigure";
import { type Period, rowsByPeriod } from "./periodTally";
import type { RowFilter } from "./rowDefinition";

/** The rows of the table of complaints from one quarter to the next. */
export const FLOW_ROWS = [
  {
    id: "broughtForward",
    label: "Brought forward",
    rule: "Complaints received before the quarter that had not ended before it.",
  },
  {
    id: "received",
    label: "Received",
    rule: "Complaints with a date of receipt in the quarter, each counted once.",
  },
  {
    id: "closedInFull",
    label: "Closed in full",
    rule: "Complaints that ended in the quarter with an answer in full. One in two rows ends with its later row, and is counted once.",
  },
  {
    id: "endedOtherwise",
    label: "Ended without an answer",
    rule: "Complaints that ended in the quarter in any other way: withdrawn and the like, or closed without a stage or an outcome that is counted.",
  },
  {
    id: "carriedForward",
    label: "Carried forward",
    rule: "Complaints received by the last day of the quarter that had not ended by then.",
  },
] as const;
export type FlowRowId = (typeof FLOW_ROWS)[number]["id"];

/** The complaints of a quarter by what became of them, each as the row that it stands at. */
export type FlowOfPeriod = Readonly<Record<FlowRowId, Int32Array>>;

/** Complaints from one quarter to the next. */
export interface ComplaintFlow {
  readonly rows: readonly FigureRow[];
  /** The complaints of each period; none of a period about which nothing is known. */
  readonly periods: readonly (FlowOfPeriod | undefined)[];
  /** The complaints that can't be in it, of those with a date in the periods, by reason. */
  readonly outside: readonly { readonly reason: OutsideReason; readonly count: number }[];
  /** What does not add up; the figures are then not to be shown. */
  readonly faults: readonly FlowFault[];
}

/** A quarter, by its index, whose figures do not add up to what it carries forward, or whose neighbour brings forward other. */
export interface FlowFault {
  readonly periodIndex: number;
  readonly what: "sum" | "join";
}

/** The complaints of quarters that follow one another, of all rows or of some alone, by the row that each is received by. */
export function complaintFlow(
  counted: CountedLog,
  periods: readonly Period[],
  only?: RowFilter,
): ComplaintFlow {
  const spans = complaintSpans(counted);
  const received = rowsByPeriod(spans.received, periods, only);
  const ended = rowsByPeriod(spans.ended, periods, only);
  const openAt = (days: readonly Day[]): Int32Array[] =>
    rowsOpenAt(spans, days).map((rows) => (only ? rows.filter(only) : rows));
  const broughtForward = openAt(periods.map(({ start }) => start - 1));
  const carriedForward = openAt(periods.map(({ end }) => end));
  const isInFull = (row: number): boolean =>
    counted.closeStatus[spans.lastRow(row)] === CLOSE_STATUS_CODE.inFull;
  const flows = periods.map((period, index) =>
    isBeforeLog(counted, period)
      ? undefined
      : {
          broughtForward: at(broughtForward, index),
          received: at(received, index),
          closedInFull: at(ended, index).filter(isInFull),
          endedOtherwise: at(ended, index).filter((row) => !isInFull(row)),
          carriedForward: at(carriedForward, index),
        },
  );
  return {
    rows: FLOW_ROWS.map(({ id, label, rule }) => ({
      label,
      rule,
      measure: "count",
      figures: flows.map((flow) =>
        flow ? measuredRows(() => evidence(spans, id, flow[id]), flow[id].length) : missing("beforeLog"),
      ),
    })),
    periods: flows,
    outside: outsideOf(counted, spans, periods, only),
    faults: flowFaults(flows),
  };
}

/** What of a complaint is evidence: the row that it was received by, or the one that it ended or stands open with. */
function evidence(spans: ComplaintSpans, id: FlowRowId, rows: Int32Array): Int32Array {
  return id === "received" ? rows : rows.map(spans.lastRow).sort();
}

/** What does not add up in quarters that follow one another. */
export function flowFaults(flows: readonly (FlowOfPeriod | undefined)[]): FlowFault[] {
  return flows.flatMap((flow, periodIndex) => {
    if (!flow) return [];
    const came = flow.broughtForward.length + flow.received.length;
    const ended = flow.closedInFull.length + flow.endedOtherwise.length;
    const next = flows[periodIndex + 1];
    const joins = !next || next.broughtForward.length === flow.carriedForward.length;
    return [
      ...(came - ended === flow.carriedForward.length ? [] : [{ periodIndex, what: "sum" as const }]),
      ...(joins ? [] : [{ periodIndex, what: "join" as const }]),
    ];
  });
}

function outsideOf(
  { log, received }: CountedLog,
  { outside }: ComplaintSpans,
  periods: readonly Period[],
  only: RowFilter | undefined,
): ComplaintFlow["outside"] {
  const [start, end] = [at(periods, 0).start, at(periods, periods.length - 1).end];
  const isWithin = (day: Day | undefined): boolean => day !== undefined && day >= start && day <= end;
  const relevant = outside.filter(
    ({ row }) =>
      (only === undefined || only(row)) && (isWithin(received[row]) || isWithin(log.days.closed[row])),
  );
  return OUTSIDE_REASONS.map((reason) => ({
    reason,
    count: relevant.filter((one) => one.reason === reason).length,
  })).filter(({ count }) => count > 0);
}
