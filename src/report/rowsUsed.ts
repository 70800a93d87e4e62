import { LEFT_OUT_REASONS, type RowAccount } from "../engine/rowAccount";
import { countText } from "../engine/text/countText";
import { numberText } from "../engine/text/numberText";

/** What became of the rows of a log: `All 35 rows used.`, `34 of 35 rows used, 1 not counted.` */
export function rowsUsedText({ read, used, leftOut }: RowAccount): string {
  const out = LEFT_OUT_REASONS.reduce((sum, reason) => sum + leftOut[reason], 0);
  if (read === 0) return "No rows to use.";
  if (out === 0) return read === 1 ? "The one row used." : `All ${numberText(read)} rows used.`;
  return `${numberText(used)} of ${countText(read, "row")} used, ${numberText(out)} not counted.`;
}
