import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

const [headers, ...complaints] = ROWS.trim().split("\n");

export const LOG: LogCase = {
  about: "A date heads each month, and under the log stands another table with its columns in another order.",
  sheets: {
    Complaints: {
      rows: [
        headers,
        "| | | 2021-01-01",
        ...complaints.slice(0, 4),
        "| | | 2021-11-01",
        ...complaints.slice(4),
        "|",
        "Complaint ID | Date Closed | Service | Outcome | Stage | Date Received",
        "B-1 | 2022-01-20 | Housing | Upheld | Frontline | 2022-01-17",
        "B-2 | 2022-01-24 | Housing | Not Upheld | Frontline | 2022-01-18",
      ].join("\n"),
    },
  },
  sameReportAs: "plain",
};
