import { longDate } from "../../engine/calendar/day";
import { type Moment, SECONDS_IN_HOUR } from "../../log/dates/moment";
import { textOfHour } from "../../report/textOfHour";

/** `1 July 2022, 17:30`. */
export function momentText({ day, seconds }: Moment): string {
  return `${longDate(day)}, ${textOfHour(seconds / SECONDS_IN_HOUR)}`;
}
