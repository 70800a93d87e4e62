import type { Day } from "../engine/calendar/day";
import { at } from "../engine/at";
import { UNREAD_DAY } from "../engine/complaintLog";
import { dayColumnReader } from "../log/reading/dayColumn";
import type { DateSystem } from "../log/sheetTable";
import { type Cells, cellValue, isBlank } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/**
 * The days in a range of holidays: the dates in its first column, or in its only row. A text at the top is a heading;
 * anything else that can't be read as a date is `#VALUE!`.
 */
export function holidayDays(cells: Cells, dateSystem: DateSystem): Day[] {
  const dates = cells.length === 1 ? (cells[0] ?? []) : cells.map(([date]) => date);
  const reader = dayColumnReader(dates.length, { dateSystem });
  dates.forEach((date, index) => {
    if (!isBlank(date)) reader.read(index, cellValue(date));
  });
  const { days } = reader.finish();
  return dates.flatMap((date, index) => {
    const day = at(days, index);
    if (isBlank(date) || (index === 0 && day === UNREAD_DAY && typeof date === "string")) return [];
    if (day > 0) return [day];
    throw new FunctionError("invalidValue", `holidays: ${quotedValue(date)} can't be read as a date.`);
  });
}
