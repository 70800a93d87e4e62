import { LEFT_OUT_REASONS, type LeftOutReason, type RowAccount } from "../../engine/rowAccount";
import { leftOutRows } from "../../report/leftOutRows";
import { rowsUsedText } from "../../report/rowsUsed";

/** Reasons that are no loss: such rows were never complaints, or the user said so. */
const HARMLESS: readonly LeftOutReason[] = ["blank", "total", "repeatedHeader", "heading", "otherContact"];

/** What became of the rows of a log, for its user. */
export interface RowsLeftOut {
  /** How many were used, in a sentence. */
  readonly used: string;
  /** How many were not, for each reason. */
  readonly reasons: readonly string[];
  /** How many of them may be complaints that should have counted. */
  readonly worrying: number;
}

/** Puts a row account into words. */
export function rowsLeftOut(rows: RowAccount): RowsLeftOut {
  const { leftOut } = rows;
  return {
    used: rowsUsedText(rows),
    reasons: leftOutRows(rows),
    worrying: LEFT_OUT_REASONS.filter((reason) => !HARMLESS.includes(reason)).reduce(
      (sum, reason) => sum + leftOut[reason],
      0,
    ),
  };
}
