import { civilDate, isDay } from "../../engine/calendar/day";
import { DAY_FIELDS, type DayField } from "../../engine/complaintLog";
import { isAmbiguous } from "../dates/dateOrder";
import { readTextDate } from "../dates/textDate";
import type { Checked, LogCheck, LogFault } from "./check";

/** Fewer dates than this show nothing. */
const FEWEST_DATES = 3;
const LAST_MONTH = 12;

/**
 * When a program that takes days for months opens a list of dates, it swaps those up to the twelfth of a month and
 * leaves the others as text. A column with just these two kinds of dates has very likely been through one.
 */
export const SWAPPED_DATES: LogCheck = {
  code: "swapped-dates",
  title: "Days and months probably swapped",
  find: (checked) => DAY_FIELDS.flatMap((field) => faultOf(checked, field)),
};

function faultOf({ reading }: Checked, field: DayField): LogFault[] {
  const { texts, days } = reading.dates[field];
  if (texts.size < FEWEST_DATES || [...texts.values()].some((text) => !hasOneOrder(text))) return [];
  const dated = [...days.entries()].filter(([row, day]) => isDay(day) && !texts.has(row));
  const [first] = dated;
  if (!first || dated.length < FEWEST_DATES) return [];
  if (!dated.every(([, day]) => civilDate(day).day <= LAST_MONTH)) return [];
  const cell = reading.location(field, first[0]);
  return [
    {
      severity: "warning",
      ...(cell && { cell }),
      problem:
        "Every date in this column is in the first twelve days of a month, and the rest are text. Days and months were probably swapped when the log was imported.",
      remedy:
        "Compare some dates with where they came from, and import them again with day and month in the right order.",
    },
  ];
}

/** Whether a text is a date of numbers that can be read in only one order. */
function hasOneOrder(text: string): boolean {
  const date = readTextDate(text);
  return date.kind === "ordered" && !isAmbiguous(date);
}
