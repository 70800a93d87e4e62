import { countText } from "../../engine/text/countText";
import type { LoggedSheet } from "./parts";
import type { LogReading } from "./readLog";

/** How many complaints of a sheet stand in rows that are hidden or filtered out: they count like the others. */
export function hiddenComplaints({ log, location }: LogReading, { table, look }: LoggedSheet): number {
  const hidden = look?.hiddenRows;
  if (!hidden || hidden.size === 0) return 0;
  let count = 0;
  for (let row = 0; row < log.size; row++) {
    const cell = log.stage2Of.has(row) ? undefined : location("received", row);
    if (cell?.sheet === table.sheet && hidden.has(cell.row)) count++;
  }
  return count;
}

/** What is said of hidden complaints and columns; empty where there are none. */
export function hiddenText(complaints: number, hasColumns: boolean): string {
  const rows = `${countText(complaints, "complaint")} ${complaints === 1 ? "is" : "are"} in rows that are hidden or filtered out, and counted like the others.`;
  return [
    ...(complaints > 0 ? [rows] : []),
    ...(hasColumns ? ["Some columns of the log are hidden."] : []),
  ].join(" ");
}
