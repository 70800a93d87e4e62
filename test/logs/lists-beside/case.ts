import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

const LISTS = [
  "| | Stage | Outcome",
  "| | Frontline | Upheld",
  "| | Investigative | Partially Upheld",
  "| | Escalated | Not Upheld",
];

export const LOG: LogCase = {
  about: "Behind a blank column stand the lists that cells of the log are chosen from.",
  sheets: {
    Complaints: {
      rows: ROWS.trim()
        .split("\n")
        .map((line, row) => `${line} ${LISTS[row] ?? ""}`)
        .join("\n"),
    },
  },
  sameReportAs: "plain",
};
