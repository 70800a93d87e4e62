/** Why a row of a sheet counts in no figure. */
export const LEFT_OUT_REASONS = [
  "blank",
  "total",
  "repeatedHeader",
  /** Headers of another log, or of another table, and what stands under them. */
  "otherLog",
  "otherHeaders",
  "underOtherHeaders",
  /** A date of receipt with nothing beside it: a heading, like those of the months. */
  "dateAlone",
  /** A date beside words in place of an ID, and neither stage nor outcome: when the log was updated, what a sum is of. */
  "note",
  /** The name of a group of rows, or a note, with no date. */
  "heading",
  "example",
  /** Another kind of contact, or no record any more, as the keeper of the log said. */
  "otherContact",
  "identical",
  /** A further row of a complaint that another row counts. */
  "furtherRow",
  "nothingToCount",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What became of the rows under a log's header: `read` is `used` and all of `leftOut` together. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}
