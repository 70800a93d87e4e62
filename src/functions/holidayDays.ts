import type { Day } from "../engine/calendar/day";
import { UNREAD_DAY } from "../engine/complaintLog";
import { dayColumnReader } from "../log/reading/dayColumn";
import type { DateSystem } from "../log/sheetTable";
import { type Cells, cellValue, isBlank } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";

/**
 * The days of a range of holidays: the dates of its first column, or of its only row. A text at the top is its
 * heading; anything else that is no date is `#VALUE!`.
 */
export function holidayDays(cells: Cells, dateSystem: DateSystem): Day[] {
  const dates = cells.length === 1 ? (cells[0] ?? []) : cells.map(([date]) => date);
  const reader = dayColumnReader(dates.length, { dateSystem });
  dates.forEach((date, place) => {
    if (!isBlank(date)) reader.read(place, cellValue(date));
  });
  const { days } = reader.finish();
  return dates.flatMap((date, place) => {
    const day = days[place] ?? UNREAD_DAY;
    if (isBlank(date) || (place === 0 && day === UNREAD_DAY && typeof date === "string")) return [];
    if (day > 0) return [day];
    throw new FunctionError("invalidValue", `holidays: ${quotedValue(date)} is no date that can be read.`);
  });
}
