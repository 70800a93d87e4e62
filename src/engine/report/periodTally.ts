import { at } from "../at";
import type { Day } from "../calendar/day";
import { KIND_COUNT, type KindSet } from "../counting/closedKind";
import type { CountedLog } from "../counting/countedLog";
import { NO_WORKING_DAYS } from "../counting/countedRows";
import type { RowFilter } from "./rowDefinition";

/** The complaints of one period, counted once for all figures. */
export interface PeriodTally {
  readonly period: Period;
  /** The rows received in the period, in the order of the log. */
  readonly received: Int32Array;
  /** The rows closed in the period, in full or not, in the order of the log. */
  readonly closed: Int32Array;
  /** How many rows of these kinds were closed in the period. */
  countOf(kinds: KindSet): number;
  /** The working days, all together, of the rows of these kinds. */
  workingDaysOf(kinds: KindSet): number;
  /** The rows of these kinds. */
  rowsOf(kinds: KindSet): Int32Array;
  /** The same of some rows alone; worked out once for each filter. */
  only(filter: RowFilter): PeriodTally;
}

/** The days of a quarter, a year or any other time: both are in it. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Counts periods in one pass over a log: in order, none within another. There may be days between them. `only` says
 * which rows are asked for; all, where it is left out.
 */
export function tallyPeriods(
  counted: CountedLog,
  periods: readonly Period[],
  only?: RowFilter,
): PeriodTally[] {
  const received = rowsByPeriod(counted.received, periods, only);
  const closed = rowsByPeriod(counted.log.days.closed, periods, only);
  return periods.map((period, index) => tally(counted, period, at(received, index), at(closed, index)));
}

// Rows, kinds and periods are indexes of the columns they are looked up in: `??` in these loops is for the compiler.

/** For each period, the rows whose day lies in it. Going over the days twice costs less than a copy. */
export function rowsByPeriod(days: Int32Array, periods: readonly Period[], only?: RowFilter): Int32Array[] {
  const { first, last, periodOfDay } = periodTable(periods);
  const none = periods.length;
  const counts = new Int32Array(none + 1);
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    // An index before the table's first would cost a hundred times as much as one in it.
    const period = day < first || day > last ? none : (periodOfDay[day - first] ?? none);
    if (only === undefined || only(row)) counts[period] = (counts[period] ?? 0) + 1;
  }
  const split = periods.map((_, period) => new Int32Array(at(counts, period)));
  const filled = new Int32Array(none);
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if (day < first || day > last) continue;
    const period = periodOfDay[day - first] ?? none;
    const rows = split[period];
    if (rows === undefined || (only && !only(row))) continue;
    const next = filled[period] ?? 0;
    rows[next] = row;
    filled[period] = next + 1;
  }
  return split;
}

/** The period of each day from the first on; their number for a day in none. */
function periodTable(periods: readonly Period[]): { first: Day; last: Day; periodOfDay: Uint8Array } {
  const first = at(periods, 0).start;
  const last = at(periods, periods.length - 1).end;
  const periodOfDay = new Uint8Array(last - first + 1).fill(periods.length);
  let before = first - 1;
  periods.forEach(({ start, end }, period) => {
    if (start <= before) throw new Error("Periods that are counted together must not overlap.");
    periodOfDay.fill(period, start - first, end - first + 1);
    before = end;
  });
  return { first, last, periodOfDay };
}

function tally(
  { kind, workingDays }: Pick<CountedLog, "kind" | "workingDays">,
  period: Period,
  received: Int32Array,
  closed: Int32Array,
): PeriodTally {
  const counts = new Int32Array(KIND_COUNT);
  const daysOfKind = new Float64Array(KIND_COUNT);
  for (const row of closed) {
    const of = kind[row] ?? 0;
    const taken = workingDays[row] ?? NO_WORKING_DAYS;
    counts[of] = (counts[of] ?? 0) + 1;
    if (taken !== NO_WORKING_DAYS) daysOfKind[of] = (daysOfKind[of] ?? 0) + taken;
  }
  // Few of the kinds are met in a period.
  const met: number[] = [];
  counts.forEach((count, of) => {
    if (count > 0) met.push(of);
  });
  const narrowed = new Map<RowFilter, PeriodTally>();
  return {
    period,
    received,
    closed,
    countOf: (kinds) => sumWhere(counts, met, kinds),
    workingDaysOf: (kinds) => sumWhere(daysOfKind, met, kinds),
    rowsOf: (kinds) => closed.filter((row) => kinds[kind[row] ?? 0] === 1),
    only: (filter) => {
      const narrow =
        narrowed.get(filter) ??
        tally({ kind, workingDays }, period, received.filter(filter), closed.filter(filter));
      narrowed.set(filter, narrow);
      return narrow;
    },
  };
}

function sumWhere(values: Int32Array | Float64Array, met: readonly number[], kinds: KindSet): number {
  let sum = 0;
  for (const kind of met) if (kinds[kind] === 1) sum += values[kind] ?? 0;
  return sum;
}
