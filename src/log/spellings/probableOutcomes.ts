import type { LoggedOutcome } from "../../engine/complaintLog";
import type { CellValue } from "../sheetTable";
import { headerWords } from "./headerWords";
import { spelling, spellingTable } from "./spelling";
import { yesOrNo } from "./values";

const UPHELD_OR_NOT = /\b(?:upheld|justified|substantiated|sustained)\b/u;

/** Whether a header asks what yes and no answer: `Upheld?`, `Complaint justified (Y/N)`. */
export function asksWhetherUpheld(header: string): boolean {
  return UPHELD_OR_NOT.test(headerWords(header));
}

/** What other bodies say for an outcome. Whether that is what a log means, its keeper is asked. */
const PROBABLE = spellingTable<LoggedOutcome>([
  [
    "upheld",
    ["Justified", "Substantiated", "Sustained", "Founded", "Well Founded", "Proven", "Valid", "Uphold"],
  ],
  [
    "partiallyUpheld",
    ["Partly Justified", "Partially Justified", "Partly Substantiated", "Partially Substantiated"],
  ],
  [
    "notUpheld",
    [
      "Unjustified",
      "Not Justified",
      "Unsubstantiated",
      "Not Substantiated",
      "Not Sustained",
      "Unfounded",
      "Rejected",
    ],
  ],
]);

/** What a word under a header of outcomes probably means; undefined where nothing speaks for any. */
export function probableOutcome(header: string, cell: CellValue): LoggedOutcome | undefined {
  const answer = asksWhetherUpheld(header) ? yesOrNo(cell) : undefined;
  if (answer !== undefined) return answer === "yes" ? "upheld" : "notUpheld";
  return PROBABLE.get(spelling(cell));
}
