import type { DateReading } from "../../log/dates/textDate";

/** What the command calls each order of day, month and year. */
export const DATE_WORDS: Readonly<Record<DateReading, string>> = {
  dayFirst: "day-first",
  monthFirst: "month-first",
  yearFirst: "year-first",
};
