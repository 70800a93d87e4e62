import { type Day, NO_DAY } from "../calendar/day";
import type { CountedLog } from "../counting/countedLog";
import { NO_WORKING_DAYS } from "../counting/rowJudge";
import { KIND_COUNT, type KindSet } from "../counting/closedKind";

/** The complaints of one quarter, counted once for all figures. */
export interface QuarterTally {
  readonly period: Period;
  /** The rows received in the quarter, in the order of the log. */
  readonly received: Int32Array;
  /** The rows closed in the quarter, in full or not, in the order of the log. */
  readonly closed: Int32Array;
  /** How many rows of these kinds were closed in the quarter. */
  countOf(kinds: KindSet): number;
  /** The working days, all together, of the rows of these kinds. */
  workingDaysOf(kinds: KindSet): number;
  /** The rows of these kinds. */
  rowsOf(kinds: KindSet): Int32Array;
}

/** The days of a quarter: both are in it. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Counts consecutive periods in one pass over a log.
 * `serves` says which rows are asked for, by the number of their service; all, where it is left out.
 */
export function tallyQuarters(
  counted: CountedLog,
  periods: readonly Period[],
  serves?: ReadonlySet<number>,
): QuarterTally[] {
  const receivedIn = rowsByPeriod(counted, counted.received, periods, serves);
  const closedIn = rowsByPeriod(counted, counted.log.days.closed, periods, serves);
  return periods.map((period, place) => ({
    period,
    ...tally(counted, receivedIn[place] ?? NO_ROWS, closedIn[place] ?? NO_ROWS),
  }));
}

const NO_ROWS = new Int32Array(0);

/** For each period, the rows whose day lies in it. */
function rowsByPeriod(
  { log }: CountedLog,
  days: Int32Array,
  periods: readonly Period[],
  serves: ReadonlySet<number> | undefined,
): Int32Array[] {
  const first = periods[0]?.start ?? NO_DAY;
  const last = periods[periods.length - 1]?.end ?? NO_DAY;
  const periodOfDay = new Uint8Array(last - first + 1);
  periods.forEach(({ start, end }, period) => periodOfDay.fill(period, start - first, end - first + 1));
  const rows = new Int32Array(days.length);
  const counts = new Int32Array(periods.length);
  const periodOfRow = new Uint8Array(days.length);
  let found = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? NO_DAY;
    if (day < first || day > last || (serves && !serves.has(log.service[row] ?? 0))) continue;
    const period = periodOfDay[day - first] ?? 0;
    rows[found] = row;
    periodOfRow[found] = period;
    counts[period] = (counts[period] ?? 0) + 1;
    found++;
  }
  return splitByPeriod(rows.subarray(0, found), periodOfRow, counts);
}

function splitByPeriod(rows: Int32Array, periodOfRow: Uint8Array, counts: Int32Array): Int32Array[] {
  const split = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(counts.length);
  for (let place = 0; place < rows.length; place++) {
    const period = periodOfRow[place] ?? 0;
    const target = split[period] ?? NO_ROWS;
    const next = filled[period] ?? 0;
    target[next] = rows[place] ?? 0;
    filled[period] = next + 1;
  }
  return split;
}

function tally(
  { kind, workingDays }: CountedLog,
  received: Int32Array,
  closed: Int32Array,
): Omit<QuarterTally, "period"> {
  const counts = new Int32Array(KIND_COUNT);
  const daysOfKind = new Float64Array(KIND_COUNT);
  for (const row of closed) {
    const of = kind[row] ?? 0;
    const taken = workingDays[row] ?? NO_WORKING_DAYS;
    counts[of] = (counts[of] ?? 0) + 1;
    if (taken !== NO_WORKING_DAYS) daysOfKind[of] = (daysOfKind[of] ?? 0) + taken;
  }
  return {
    received,
    closed,
    countOf: (kinds) => sumWhere(counts, kinds),
    workingDaysOf: (kinds) => sumWhere(daysOfKind, kinds),
    rowsOf: (kinds) => closed.filter((row) => kinds[kind[row] ?? 0] === 1),
  };
}

function sumWhere(values: Int32Array | Float64Array, kinds: KindSet): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) if (kinds[place] === 1) sum += values[place] ?? 0;
  return sum;
}
