import type { RepeatedIds } from "../../engine/complaintLog";
import type { LogChoices } from "../../log/choices";
import type { LogReading } from "../../log/reading/readLog";

/** What can be said of rows with the same ID. */
export const REPEATED_ID_ANSWERS: readonly { readonly is: RepeatedIds; readonly text: string }[] = [
  { is: "several", text: "Each row is a complaint" },
  { is: "one", text: "They are one complaint" },
];

/** With what rows with the same ID are. */
export function withRepeatedIds(choices: LogChoices, is: RepeatedIds): LogChoices {
  return { ...choices, repeatedIds: is };
}

/** What the keeper of a log said of rows with the same ID, in a sentence for the readers of a report. */
export function repeatedIdTexts({ log: { repeatedIds } }: Pick<LogReading, "log">): string[] {
  switch (repeatedIds) {
    case "one":
      return ["Rows with the same ID are counted as one complaint."];
    case "several":
      return [
        "Rows with the same ID are counted as separate complaints, unless one is plainly the escalation of another.",
      ];
    case undefined:
      return [];
  }
}
