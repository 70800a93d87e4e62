import { NO_DAY, isDay, type Day } from "../calendar/day";
import { UNREAD_DAY } from "../complaintLog";
import { CLOSE_STATUS_CODE } from "./closeStatus";
import { type CountedLog, ROW_USE_CODE } from "./countedLog";

/** The end of a complaint that is open: later than any day. */
const STILL_OPEN = 0x7fffffff;

/** Why it can't be said from when to when a complaint was open. */
export const OUTSIDE_REASONS = ["noReceipt", "closedUnread", "closedBeforeReceipt"] as const;
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

/** A complaint that is in no span, by its row. */
export interface OutsideRow {
  readonly row: number;
  readonly reason: OutsideReason;
}

/**
 * From when to when each complaint was open, in columns. A complaint stands at one row, which is the one that it is
 * received by; one in two rows is open until its later end.
 */
export interface ComplaintSpans {
  /** The day of receipt; `NO_DAY` at a row that stands for no complaint, or for one that is outside. */
  readonly received: Int32Array;
  /** The day of the end, in full or not; {@link STILL_OPEN} where there is none. */
  readonly ended: Int32Array;
  readonly outside: readonly OutsideRow[];
  /** The row with the end of the complaint that stands at a row. */
  lastRow(row: number): number;
  /** The row of stage 1 of the complaint that stands at a row; that row itself, where there is one alone. */
  firstRow(row: number): number;
}

const { open: OPEN, closedUnread: CLOSED_UNREAD } = CLOSE_STATUS_CODE;

const known = new WeakMap<CountedLog, ComplaintSpans>();

/** The spans of a log's complaints. Worked out once for each log: several parts of each of its reports are made of them. */
export function complaintSpans(counted: CountedLog): ComplaintSpans {
  const spans = known.get(counted) ?? workOutSpans(counted);
  known.set(counted, spans);
  return spans;
}

function workOutSpans(counted: CountedLog): ComplaintSpans {
  const { size } = counted.log;
  const spans = { received: new Int32Array(size), ended: new Int32Array(size) };
  const outside: OutsideRow[] = [];
  const isPaired = new Uint8Array(size);
  for (const [stage2, frontline] of counted.same.continues) isPaired[stage2] = isPaired[frontline] = 1;
  for (let row = 0; row < size; row++) {
    if (counted.use[row] !== ROW_USE_CODE.used || isPaired[row] === 1) continue;
    addSpan(counted, { row, last: row }, spans, outside);
  }
  const [lastRows, firstRows] = [new Map<number, number>(), new Map<number, number>()];
  for (const [stage2, frontline] of counted.same.continues) {
    if (counted.use[stage2] !== ROW_USE_CODE.used) continue;
    const row = isDay(counted.received[frontline] ?? NO_DAY) ? frontline : stage2;
    lastRows.set(row, stage2);
    firstRows.set(row, frontline);
    addSpan(counted, { row, last: stage2 }, spans, outside);
  }
  outside.sort((a, b) => a.row - b.row);
  return {
    ...spans,
    outside,
    lastRow: (row) => lastRows.get(row) ?? row,
    firstRow: (row) => firstRows.get(row) ?? row,
  };
}

/** A complaint by the row that it is received by, and the row that it ends with. */
interface ComplaintRows {
  readonly row: number;
  readonly last: number;
}

function addSpan(
  counted: CountedLog,
  { row, last }: ComplaintRows,
  { received, ended }: Pick<ComplaintSpans, "received" | "ended">,
  outside: OutsideRow[],
): void {
  const came = counted.received[row] ?? NO_DAY;
  const end = endOf(counted, last);
  const reason = whyOutside(came, end);
  if (reason) {
    outside.push({ row, reason });
    return;
  }
  received[row] = came;
  ended[row] = end;
}

function endOf({ log, closeStatus }: CountedLog, row: number): Day {
  const status = closeStatus[row];
  if (status === OPEN) return STILL_OPEN;
  return status === CLOSED_UNREAD ? UNREAD_DAY : (log.days.closed[row] ?? UNREAD_DAY);
}

function whyOutside(received: Day, end: Day): OutsideReason | undefined {
  if (!isDay(received)) return "noReceipt";
  if (end === UNREAD_DAY) return "closedUnread";
  return end < received ? "closedBeforeReceipt" : undefined;
}
