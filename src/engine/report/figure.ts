/** What a row of figures measures: complaints, their share of others, or the average of their working days. */
export type Measure = "count" | "share" | "mean" | "median";

/** Why a figure is not applicable, in a sentence. */
export const WHY_MISSING = {
  beforeLog: "The quarter ended before the log began, so nothing is known about it.",
  noneClosed: "No complaint was closed in full in the quarter.",
  noneClosedAtStage: "No complaint was closed in full at this stage in the quarter.",
  noDueDate: "No complaint closed at this stage in the quarter has a known due date.",
  outcomeNotYet: "This outcome did not exist yet in the quarter.",
  noColumn: "The log has no column for it.",
  otherStage: "The log has no column for the stage, and you said that all its complaints are at another one.",
  unreadExtension:
    "For at least one complaint closed at this stage in the quarter, the extension cell is not Yes, No or a possible date.",
  noneOpen: "No complaint was open on that day.",
  unreadExtensionOfOpen:
    "For at least one complaint that was open on that day, the extension cell is not Yes, No or a possible date.",
  countedWithinStage2: "The settings count escalated complaints with the others at stage 2.",
} as const;

/** Why a figure is not applicable. */
export type NotApplicable = keyof typeof WHY_MISSING;

/** A figure that was measured, with its evidence. */
export interface Measured {
  readonly verdict: "measured";
  /** A count of complaints, or the mean or median of their working days, exact. */
  readonly value: number;
  /** The number of complaints that the figure is about. */
  readonly count: number;
  /** The number of complaints that the count is a share of; an average and a total are a share of none. */
  readonly outOf?: number;
  /** The complaints that the figure is about, as rows of the log, in its order. */
  rows(): Int32Array;
}

/** A figure that could not be measured, and why. */
export interface Missing {
  readonly verdict: "notApplicable";
  readonly reason: NotApplicable;
}

export type Figure = Measured | Missing;

/** A line of figures, a period each: what it is called, and what it counts. */
export interface FigureRow {
  readonly label: string;
  /** What its figures count and of what, in a sentence. */
  readonly rule: string;
  readonly measure: Measure;
  readonly figures: readonly Figure[];
}

/** A number of complaints, with their rows. */
export function measuredRows(rows: () => Int32Array, count: number): Measured {
  return { verdict: "measured", value: count, count, rows };
}

export function missing(reason: NotApplicable): Missing {
  return { verdict: "notApplicable", reason };
}

/** The exact share of a figure, 0 to 1; undefined where it has none. */
export function shareOf(figure: Figure): number | undefined {
  return figure.verdict === "measured" && figure.outOf !== undefined
    ? figure.count / figure.outOf
    : undefined;
}
