import type { Day } from "../engine/calendar/day";
import { UNREAD_DAY } from "../engine/complaintLog";
import { type Cells, isBlank } from "./cells";
import { unreadDate } from "./dateArgument";
import { type DateCounting, daysArgument } from "./dayArgument";

/**
 * The days in a range of holidays: the dates in its first column, or in its only row. A text at the top is a heading;
 * anything else that can't be read as a date, or can be read as two, is `#VALUE!`.
 */
export function holidayDays(cells: Cells, counting: DateCounting): Day[] {
  const dates = cells.length === 1 ? (cells[0] ?? []) : cells.map(([date]) => date);
  const dayAt = daysArgument("holidays", dates, counting);
  return dates.flatMap((date, index) => {
    const day = dayAt(index);
    if (isBlank(date) || (index === 0 && day === UNREAD_DAY && typeof date === "string")) return [];
    if (day > 0) return [day];
    throw unreadDate("holidays", date);
  });
}
