import { at } from "../../engine/at";
import { type CountedLog, ROW_USES } from "../../engine/counting/countedLog";
import { LEFT_OUT_REASONS, type LeftOutReason, type RowAccount } from "../../engine/rowAccount";
import type { LogReading } from "./readLog";

/** What became of every row that was read. */
export function rowAccount(
  { rowsRead, otherRows }: Pick<LogReading, "rowsRead" | "otherRows">,
  { use, log }: Pick<CountedLog, "use" | "log">,
): RowAccount {
  // Object.fromEntries forgets which keys it was given.
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, 0])) as Record<
    LeftOutReason,
    number
  >;
  let used = 0;
  for (const reason of otherRows.values()) leftOut[reason]++;
  for (let row = 0; row < use.length; row++) {
    // Both stages of a complaint in one row of the sheet are used together, or left out together.
    if (log.stage2Of.has(row)) continue;
    const reason = at(ROW_USES, at(use, row));
    if (reason === "used") used++;
    else leftOut[reason]++;
  }
  return { read: rowsRead, used, leftOut };
}
