import type { Figure } from "../../src/engine/report/figure";
import type { QuarterlyReport } from "../../src/engine/report/quarterlyReport";

/** A quarter, both days in it. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** What every contender counts: all that the eight tables are made of. */
export interface Counts {
  /** The complaints received, quarter by quarter. */
  readonly received: readonly number[];
  /** The complaints closed in full, sorted by quarter, stage and outcome. */
  readonly closed: readonly ClosedCount[];
  /** The complaints withdrawn, quarter by quarter: closed, but not in full. */
  readonly withdrawn: readonly number[];
  /** The first date of receipt in the log: quarters that ended before it would be N/A. */
  readonly begins: number;
}

export interface ClosedCount {
  /** The index among the quarters shown. */
  readonly quarter: number;
  /** 0 for Frontline, 1 for Investigative, 2 for Escalated. */
  readonly stage: number;
  /** 0 for upheld, 1 for partially upheld, 2 for not upheld, 3 for resolution. */
  readonly outcome: number;
  readonly closed: number;
  /** The working days they took, all together. */
  readonly workingDays: number;
  readonly withinTarget: number;
  readonly extended: number;
}

export const STAGE_COUNT = 3;
export const OUTCOME_COUNT = 4;

/** The figures of the eight tables, row by row, each with a number a quarter; null where it is N/A. Then the others. */
export type Figures = readonly (readonly (number | null)[])[];

/** The figures that counts amount to. */
export function figuresOf({ received, closed, withdrawn, begins }: Counts): Figures {
  const quarters = received.map((_, quarter) => closed.filter((one) => one.quarter === quarter));
  const row = (figure: (rows: readonly ClosedCount[]) => number | null): (number | null)[] =>
    quarters.map(figure);
  const stages = Array.from({ length: STAGE_COUNT }, (_, stage) => stage);
  const outcomes = Array.from({ length: OUTCOME_COUNT }, (_, outcome) => outcome);
  return [
    received,
    row((rows) => sum(rows, "closed")),
    ...stages.map((stage) => row((rows) => (rows.length === 0 ? null : sum(at(rows, stage), "closed")))),
    ...stages.flatMap((stage) =>
      outcomes.map((outcome) => row((rows) => outcomeFigure(at(rows, stage), outcome))),
    ),
    ...stages.map((stage) => row((rows) => ratio(at(rows, stage)))),
    ...stages.map((stage) => row((rows) => sumOrNone(at(rows, stage), "withinTarget"))),
    row((rows) => sumOrNone(at(rows, 0), "extended")),
    row((rows) => sumOrNone([...at(rows, 1), ...at(rows, 2)], "extended")),
    withdrawn,
    [begins],
  ];
}

type Counted = "closed" | "workingDays" | "withinTarget" | "extended";

function at(rows: readonly ClosedCount[], stage: number): ClosedCount[] {
  return rows.filter((row) => row.stage === stage);
}

function sum(rows: readonly ClosedCount[], counted: Counted): number {
  return rows.reduce((total, row) => total + row[counted], 0);
}

function sumOrNone(rows: readonly ClosedCount[], counted: Counted): number | null {
  return rows.length === 0 ? null : sum(rows, counted);
}

function ratio(rows: readonly ClosedCount[]): number | null {
  return rows.length === 0 ? null : sum(rows, "workingDays") / sum(rows, "closed");
}

/** The generated logs have no resolution before there was one: none at all is N/A, where others were closed. */
function outcomeFigure(rows: readonly ClosedCount[], outcome: number): number | null {
  const ofOutcome = rows.filter((row) => row.outcome === outcome);
  return ofOutcome.length === 0 ? null : sum(ofOutcome, "closed");
}

/** The same figures out of a report. An outcome that nothing was closed with is N/A here, as in the counts. */
export function figuresOfReport({ tables, leftOutOfClosed }: QuarterlyReport, begins: number): Figures {
  const rows = tables.flatMap(({ rows }) =>
    rows.map((row) => row.figures.map((figure) => valueOf(figure, row.outcome !== undefined))),
  );
  const withdrawn = leftOutOfClosed.find(({ reason }) => reason === "withdrawn")?.counts ?? [];
  return [...rows, withdrawn, [begins]];
}

function valueOf(figure: Figure, isOfOutcome: boolean): number | null {
  const value = figure.verdict === "measured" ? figure.value : null;
  return value === 0 && isOfOutcome ? null : value;
}
