import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { type Day, NO_DAY } from "../engine/calendar/day";
import { dayColumnReader } from "../log/reading/dayColumn";
import { cellValue, isBlank } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/** The day of a single argument, a date however typed; undefined where it is left out, `#VALUE!` where it is none. */
export function dayArgument(
  name: string,
  value: unknown,
  { dateSystem }: Pick<WorkbookCounting, "dateSystem">,
): Day | undefined {
  if (isBlank(value)) return undefined;
  const reader = dayColumnReader(1, { dateSystem });
  reader.read(0, cellValue(value));
  const day = reader.finish().days[0] ?? NO_DAY;
  if (day > NO_DAY) return day;
  throw new FunctionError("invalidValue", `${name}: ${quotedValue(value)} is no date that can be read.`);
}
