import { LEFT_OUT_REASONS, type LeftOutReason, type RowAccount } from "../engine/rowAccount";
import { numberText } from "../engine/text/numberText";

/** Of one row, and of several. */
const WORDS: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  blank: ["blank", "blank"],
  total: ["totals row", "totals rows"],
  repeatedHeader: ["repeated header", "repeated headers"],
  otherLog: ["header of another log", "headers of another log"],
  otherHeaders: ["header of another table", "headers of another table"],
  underOtherHeaders: ["under the headers of another table", "under the headers of another table"],
  dateAlone: ["with nothing but a date", "with nothing but a date"],
  note: ["note with a date", "notes with a date"],
  heading: ["heading or note", "headings or notes"],
  example: ["example", "examples"],
  otherContact: ["said not to be a complaint", "said not to be complaints"],
  identical: ["identical to another row", "identical to another row"],
  furtherRow: ["further row of a complaint", "further rows of complaints"],
  nothingToCount: ["without a date that can be counted", "without a date that can be counted"],
};

/** How many rows of a log are not counted for each reason: `2 totals rows`. */
export function leftOutRows({ leftOut }: RowAccount): string[] {
  return LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => {
    const [count, [one, many]] = [leftOut[reason], WORDS[reason]];
    return `${numberText(count)} ${count === 1 ? one : many}`;
  });
}
