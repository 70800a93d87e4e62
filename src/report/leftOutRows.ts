import type { LeftOutReason } from "../engine/rowAccount";

/** Why rows of a log were left out, in words that follow their number. */
export const LEFT_OUT_ROWS: Readonly<Record<LeftOutReason, string>> = {
  blank: "blank",
  total: "rows of totals",
  repeatedHeader: "repeated headers",
  otherLog: "headers of another log",
  otherHeaders: "headers of another table",
  underOtherHeaders: "under headers of another table",
  dateAlone: "a date with nothing beside it",
  identical: "the same as another row in every field",
  nothingToCount: "no date that can be counted",
};
