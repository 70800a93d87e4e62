import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

const [headers, ...complaints] = ROWS.trim().split("\n");

export const LOG: LogCase = {
  about:
    "Months have a label beside their date; under the log stand a sum that looks like a date, who kept it, and when.",
  sheets: {
    Complaints: {
      rows: [
        headers,
        "January 2021 | | | 2021-01-01",
        ...complaints.slice(0, 4),
        "Q3 2021/22 | | | 2021-10-01",
        ...complaints.slice(4),
        "|",
        "Compensation paid (£) | | | 44600",
        "Total | | | 44650 | | | 44700",
        "Prepared by | A. Officer",
        "Checked by | B. Manager | | 2022-04-04",
        "Last updated | | | 2022-04-05",
        "End of log",
      ].join("\n"),
    },
  },
  sameReportAs: "plain",
};
