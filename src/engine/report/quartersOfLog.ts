import { type Day, NO_DAY } from "../calendar/day";
import { type Quarter, compareQuarters, hasEnded, quarterLabel, quarterOf } from "../calendar/quarter";
import type { CountedLog } from "../counting/countedLog";
import type { RowFilter } from "./rowDefinition";

/** A quarter in which a log has dates of complaints. */
export interface QuarterOfLog {
  readonly quarter: Quarter;
  /** How many complaints were received in it. */
  readonly received: number;
  /** How many have a date of closing in it. */
  readonly closed: number;
  readonly hasEnded: boolean;
}

/**
 * The quarters in which a log has dates up to today, newest first. A quarter without any is left out, so that one
 * mistyped year does not make a hundred of them. They are the same for all rows as for some, which alone are counted then.
 */
export function quartersOfLog(counted: CountedLog, today: Day, only?: RowFilter): QuarterOfLog[] {
  const { firstMonth } = counted.settings.procedure;
  const { received, closed } = quarterCounts(counted, today);
  const asked = only ? quarterCounts(counted, today, only) : { received, closed };
  const labels = new Map([...received, ...closed].map(([label, { quarter }]) => [label, quarter]));
  return [...labels]
    .map(([label, quarter]) => ({
      quarter,
      received: asked.received.get(label)?.count ?? 0,
      closed: asked.closed.get(label)?.count ?? 0,
      hasEnded: hasEnded(quarter, firstMonth, today),
    }))
    .sort((a, b) => compareQuarters(b.quarter, a.quarter));
}

type QuarterCounts = Readonly<Record<"received" | "closed", ReadonlyMap<string, QuarterCount>>>;

/** How many complaints were received and closed in each quarter, by its label; of all rows, or of some. */
function quarterCounts(counted: CountedLog, today: Day, only?: RowFilter): QuarterCounts {
  const { firstMonth } = counted.settings.procedure;
  const count = (days: Int32Array): Map<string, QuarterCount> =>
    countByQuarter(only ? days.filter((_, row) => only(row)) : days, today, firstMonth);
  return { received: count(counted.received), closed: count(counted.log.days.closed) };
}

interface QuarterCount {
  readonly quarter: Quarter;
  count: number;
}

function countByQuarter(days: Int32Array, today: Day, firstMonth: number): Map<string, QuarterCount> {
  const counts = new Map<string, QuarterCount>();
  for (const [day, count] of countByDay(days, today)) {
    const quarter = quarterOf(day, firstMonth);
    const label = quarterLabel(quarter, firstMonth);
    const known = counts.get(label);
    if (known) known.count += count;
    else counts.set(label, { quarter, count });
  }
  return counts;
}

function countByDay(days: Int32Array, today: Day): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const day of days) if (day > NO_DAY && day <= today) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
