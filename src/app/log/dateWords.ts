import type { ChosenColumn, LogChoices } from "../../log/choices";
import { DATE_READINGS, type DateReading } from "../../log/dates/textDate";
import { withDateOrder, withSwap } from "./logChoices";

/** What can be said of how the dates of a column are read. */
export type DateWord = DateReading | "swapped" | "notSwapped";

/** What the command calls each. */
export const DATE_WORDS: Readonly<Record<DateWord, string>> = {
  dayFirst: "day-first",
  monthFirst: "month-first",
  yearFirst: "year-first",
  swapped: "swapped",
  notSwapped: "not-swapped",
};

export const DATE_ANSWERS: readonly DateWord[] = [...DATE_READINGS, "swapped", "notSwapped"];

/** With one of them said of a column. */
export function withDateWord(
  choices: LogChoices,
  { sheet, header }: ChosenColumn,
  said: DateWord,
): LogChoices {
  switch (said) {
    case "swapped":
    case "notSwapped":
      return withSwap(choices, { sheet, header, isSwapped: said === "swapped" });
    default:
      return withDateOrder(choices, { sheet, header, order: said });
  }
}
