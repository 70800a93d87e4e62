import { type CountedLog, ROW_USES } from "../../engine/counting/countedLog";
import type { LeftOutReason, RowAccount } from "../../engine/rowAccount";
import type { LogReading } from "./readLog";

/** What became of every row that was read. */
export function rowAccount({ rowsRead, skipped }: LogReading, { use }: CountedLog): RowAccount {
  const leftOut: Record<LeftOutReason, number> = {
    blank: 0,
    total: 0,
    repeatedHeader: 0,
    identical: 0,
    nothingToCount: 0,
  };
  let used = 0;
  for (const skip of skipped.values()) leftOut[skip]++;
  for (const code of use) {
    const reason = ROW_USES[code] ?? "used";
    if (reason === "used") used++;
    else leftOut[reason]++;
  }
  return { read: rowsRead, used, leftOut };
}
