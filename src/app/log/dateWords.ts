import type { ChosenColumn, LogChoices } from "../../log/choices";
import { DATE_READINGS, type DateReading } from "../../log/dates/textDate";
import { withDateOrder, withSwap, withUniversalTime } from "./logChoices";

/** What can be said of how the dates of a column are read. */
export type DateWord = DateReading | "swapped" | "notSwapped" | "universalTime" | "localTime";

/** What the command calls each. */
export const DATE_WORDS: Readonly<Record<DateWord, string>> = {
  dayFirst: "day-first",
  monthFirst: "month-first",
  yearFirst: "year-first",
  swapped: "swapped",
  notSwapped: "not-swapped",
  universalTime: "universal-time",
  localTime: "local-time",
};

export const DATE_ANSWERS: readonly DateWord[] = [
  ...DATE_READINGS,
  "swapped",
  "notSwapped",
  "universalTime",
  "localTime",
];

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
    case "universalTime":
    case "localTime":
      return withUniversalTime(choices, { sheet, header, isUniversal: said === "universalTime" });
    default:
      return withDateOrder(choices, { sheet, header, order: said });
  }
}
