import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { type Day, NO_DAY } from "../engine/calendar/day";
import { dayColumnReader } from "../log/reading/dayColumn";
import { cellValue, isBlank } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/** The day that a single argument is, however it was typed; undefined if it was left out, `#VALUE!` if it can't be read. */
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
  throw new FunctionError("invalidValue", `${name}: ${quotedValue(value)} can't be read as a date.`);
}
