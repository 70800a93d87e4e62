import { at } from "../at";
import { kindsWhere } from "../counting/closedKind";
import type { CountedLog } from "../counting/countedLog";
import type { Procedure } from "../procedures/procedure";
import { countText } from "../text/countText";
import { type FigureRow, type Measure, measuredRows, missing } from "./figure";
import { isBeforeLog, measureFigure } from "./measureFigure";
import type { PeriodTally } from "./periodTally";
import type { ReportRow } from "./quarterlyReport";
import type { RowDefinition, RowFilter } from "./rowDefinition";
import { CLOSED, IN_TIME, RECEIVED, outcomeAtAnyStage } from "./rows";

/** The rows of a log by the values of a column. */
export interface Grouping {
  /** What the column is called. */
  readonly by: string;
  /** Of the service more is told than how many complaints came. */
  readonly kind: "service" | "type" | "column";
  /** The values as they are first spelt, in alphabetical order. */
  readonly values: readonly string[];
  /** Which of the values a row has, from 1; 0 where it has none. */
  readonly codes: Int32Array;
}

/** A line of a breakdown: a value, those that are not among the largest, those without one, or all together. */
export interface BreakdownRow {
  readonly label: string;
  readonly kind: "value" | "other" | "notRecorded" | "all";
  /** The complaints received, period by period. */
  readonly received: FigureRow;
  /** What became of those closed in full in the last period; of services alone. */
  readonly closed: readonly FigureRow[];
}

/** The complaints of a report by the values of a column. */
export interface Breakdown extends Pick<Grouping, "by" | "kind"> {
  /** The last sums up all others. */
  readonly rows: readonly BreakdownRow[];
  /** Whether the sums are not those of the first table; the figures are then not to be shown. */
  readonly isFaulty: boolean;
}

/** So many values have a line of their own. */
const MOST_VALUES = 10;

/** A column of a single value tells nothing apart. */
const FEWEST_VALUES = 2;

/** A breakdown by each column that has values to tell apart. */
export function breakdowns(
  counted: CountedLog,
  groupings: readonly Grouping[],
  tallies: readonly PeriodTally[],
  [received]: readonly ReportRow[],
): Breakdown[] {
  return groupings
    .filter(({ values }) => values.length >= FEWEST_VALUES)
    .map((grouping) => {
      const groups = groupsOf(grouping, tallies);
      const lines = groups.map((group) => breakdownRow(counted, grouping, group, tallies));
      return {
        by: grouping.by,
        kind: grouping.kind,
        rows: lines,
        isFaulty: received !== undefined && !addsUp(lines, received),
      };
    });
}

/** Some values of a column that stand in one line. */
interface Group extends Pick<BreakdownRow, "label" | "kind"> {
  /** 1 for the code of each value that it is of. */
  readonly codes: Uint8Array;
  readonly counts: readonly number[];
}

/** A value has a line where a complaint with it was received in any of the periods, or is told of as closed in the last. */
function groupsOf({ values, codes, kind: column }: Grouping, tallies: readonly PeriodTally[]): Group[] {
  const counts = tallies.map(({ received }) => countsOf(received, codes, values.length + 1));
  const told = column === "service" ? at(tallies, tallies.length - 1).closed : new Int32Array();
  const closed = countsOf(told, codes, values.length + 1);
  const isMet = (code: number): boolean =>
    at(closed, code) > 0 || counts.some((ofPeriod) => at(ofPeriod, code) > 0);
  const group = (kind: Group["kind"], label: string, members: readonly number[]): Group => {
    const isMember = new Uint8Array(values.length + 1);
    for (const code of members) isMember[code] = 1;
    return {
      kind,
      label,
      codes: isMember,
      counts: counts.map((ofPeriod) => members.reduce((sum, code) => sum + at(ofPeriod, code), 0)),
    };
  };
  const ofValues = values
    .map((label, index) => ({ label, code: index + 1 }))
    .filter(({ code }) => isMet(code))
    .map(({ label, code }) => group("value", label, [code]))
    .sort(largestFirst);
  const others = ofValues.slice(MOST_VALUES);
  const otherCodes = others.flatMap((one) => [one.codes.indexOf(1)]);
  const notRecorded = group("notRecorded", "Not recorded", [0]);
  const all = Array.from({ length: values.length + 1 }, (_, code) => code);
  return [
    ...ofValues.slice(0, MOST_VALUES),
    ...(others.length > 0
      ? [group("other", `Other (${countText(others.length, "value")})`, otherCodes)]
      : []),
    ...(isMet(0) ? [notRecorded] : []),
    group("all", "All", all),
  ];
}

/** How many of some rows have each code. */
function countsOf(rows: Int32Array, codes: Int32Array, codeCount: number): Int32Array {
  const counts = new Int32Array(codeCount);
  // Rows are indexes of the codes, and codes of the counts: `?? 0` is for the compiler.
  for (let index = 0; index < rows.length; index++) {
    const code = codes[rows[index] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** By the last period, then all together, then the name. */
function largestFirst(a: Group, b: Group): number {
  const last = a.counts.length - 1;
  const now = at(b.counts, last) - at(a.counts, last);
  return now || sum(b.counts) - sum(a.counts) || a.label.localeCompare(b.label, "en-GB");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function breakdownRow(
  counted: CountedLog,
  { by, kind, codes }: Grouping,
  group: Group,
  tallies: readonly PeriodTally[],
): BreakdownRow {
  const isMember: RowFilter = (row) => group.codes[codes[row] ?? 0] === 1;
  const last = at(tallies, tallies.length - 1);
  return {
    label: group.label,
    kind: group.kind,
    received: {
      label: group.label,
      rule: `${RECEIVED.rule} ${ofGroup(group, by)}`,
      measure: "count",
      figures: tallies.map(({ period, received }, index) =>
        isBeforeLog(counted, period)
          ? missing("beforeLog")
          : measuredRows(() => received.filter(isMember), at(group.counts, index)),
      ),
    },
    closed:
      kind === "service"
        ? closedRows(counted.settings.procedure).map(({ row, measure = row.measure }) => ({
            label: row.label,
            rule: `${row.rule} ${ofGroup(group, by)}`,
            measure,
            figures: [measureFigure(counted, { ...row, only: isMember }, last)],
          }))
        : [],
  };
}

/** Of which complaints a line is, in a sentence. */
function ofGroup({ kind, label }: Group, by: string): string {
  switch (kind) {
    case "value":
      return `Of these, those with ${label} under ${by}.`;
    case "other":
      return `Of these, those with a value under ${by} that has no line of its own.`;
    case "notRecorded":
      return `Of these, those with nothing under ${by}.`;
    case "all":
      return `All of them, whatever stands under ${by}.`;
  }
}

const ALL_CLOSED = kindsWhere(() => true);

/** What is told of the complaints closed in full of a service, at any stage. Of an outcome, the number alone is shown. */
function closedRows({ outcomes }: Procedure): { readonly row: RowDefinition; readonly measure?: Measure }[] {
  return [
    { row: { ...CLOSED, label: "Closed" } },
    ...outcomes.map((rule) => ({ row: outcomeAtAnyStage(rule), measure: "count" as const })),
    { row: IN_TIME },
    { row: AVERAGE_DAYS },
  ];
}

const AVERAGE_DAYS: RowDefinition = {
  label: "Average days",
  rule: "The mean of the working days taken by the complaints closed in full in the quarter, at any stage.",
  measure: "mean",
  stages: [],
  counts: ALL_CLOSED,
  whenNone: "noneClosed",
};

/** Whether the lines add up to the last, and that to what the first table says was received. */
export function addsUp(lines: readonly Pick<BreakdownRow, "received">[], table: FigureRow): boolean {
  const countOf = (row: FigureRow | undefined, index: number): number => {
    const figure = row?.figures[index];
    return figure?.verdict === "measured" ? figure.count : 0;
  };
  return table.figures.every((_, index) => {
    const counts = lines.map(({ received }) => countOf(received, index));
    const all = counts.pop() ?? 0;
    return sum(counts) === all && all === countOf(table, index);
  });
}
