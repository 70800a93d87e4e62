import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

const [headers, ...complaints] = ROWS.trim().split("\n");

export const LOG: LogCase = {
  about: "A date heads each month, and under the log stands a table of sums.",
  sheets: {
    Complaints: {
      rows: [
        headers,
        "| | | 2021-01-01",
        ...complaints.slice(0, 4),
        "| | | 2021-11-01",
        ...complaints.slice(4),
        "|",
        "Outcome | Received | Number",
        "Upheld | 3 | 2",
        "Not Upheld | 4 | 3",
      ].join("\n"),
    },
  },
  sameReportAs: "plain",
};
