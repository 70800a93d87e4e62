import { type CountedLog, ROW_USES } from "../../engine/counting/countedLog";
import { LEFT_OUT_REASONS, type LeftOutReason, type RowAccount } from "../../engine/rowAccount";
import type { LogReading } from "./readLog";

/** What became of every row that was read. */
export function rowAccount({ rowsRead, skipped }: LogReading, { use, log }: CountedLog): RowAccount {
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, 0])) as Record<
    LeftOutReason,
    number
  >;
  let used = 0;
  for (const skip of skipped.values()) leftOut[skip]++;
  for (let row = 0; row < use.length; row++) {
    // Both stages of a complaint in one row of the sheet are used together, or left out together.
    if (log.stage2Of.has(row)) continue;
    const reason = ROW_USES[use[row] ?? 0] ?? "used";
    if (reason === "used") used++;
    else leftOut[reason]++;
  }
  return { read: rowsRead, used, leftOut };
}
