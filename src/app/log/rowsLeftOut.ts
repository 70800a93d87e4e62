import { LEFT_OUT_REASONS, type LeftOutReason, type RowAccount } from "../../engine/rowAccount";
import { leftOutRows } from "../../report/leftOutRows";

/** Reasons that are no loss: such rows were never complaints. */
const HARMLESS: readonly LeftOutReason[] = ["blank", "total", "repeatedHeader"];

/** What became of the rows of a log, for its user. */
export interface RowsLeftOut {
  readonly read: number;
  readonly used: number;
  readonly reasons: readonly { readonly count: number; readonly words: string }[];
  /** How many of them may be complaints that should have counted. */
  readonly worrying: number;
}

/** Puts a row account into words. */
export function rowsLeftOut({ read, used, leftOut }: RowAccount): RowsLeftOut {
  return {
    read,
    used,
    reasons: LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => ({
      count: leftOut[reason],
      words: leftOutRows(reason, leftOut[reason]),
    })),
    worrying: LEFT_OUT_REASONS.filter((reason) => !HARMLESS.includes(reason)).reduce(
      (sum, reason) => sum + leftOut[reason],
      0,
    ),
  };
}
