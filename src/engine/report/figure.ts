/** Why a figure is not applicable. */
export type NotApplicable =
  /** The quarter ended before the log began. */
  | "beforeLog"
  /** No complaint was closed in the quarter. */
  | "noneClosed"
  /** No complaint was closed at the stage in the quarter. */
  | "noneClosedAtStage"
  /** No complaint closed at the stage in the quarter has a due date that is known. */
  | "noDueDate"
  /** The outcome did not exist yet. */
  | "outcomeNotYet"
  /** The log has no column for it. */
  | "noColumn"
  /** Whether a complaint closed at the stage in the quarter was extended can't be read. */
  | "unreadExtension"
  /** Escalated complaints are counted as stage 2 ones. */
  | "countedWithinStage2";

/** A figure that was measured, with its evidence. */
export interface Measured {
  readonly verdict: "measured";
  /** A count of complaints; of an average, the mean or median of their working days, exact. */
  readonly value: number;
  /** The number of complaints that the figure is about. */
  readonly count: number;
  /** The number of complaints that the count is a share of; an average and a total are a share of none. */
  readonly outOf?: number;
  /** The complaints that the figure is about, as rows of the log, in its order. */
  rows(): Int32Array;
}

/** A figure that is not to be had, and why. */
export interface Missing {
  readonly verdict: "notApplicable";
  readonly reason: NotApplicable;
}

export type Figure = Measured | Missing;

export function missing(reason: NotApplicable): Missing {
  return { verdict: "notApplicable", reason };
}

/** The exact share of a figure, 0 to 1; undefined where it has none. */
export function shareOf(figure: Figure): number | undefined {
  return figure.verdict === "measured" && figure.outOf !== undefined
    ? figure.count / figure.outOf
    : undefined;
}
