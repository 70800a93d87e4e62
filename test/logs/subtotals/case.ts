import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

const [headers, ...complaints] = ROWS.trim().split("\n");
const ofService = (name: string): string[] => complaints.filter((row) => row.includes(`| ${name} `));

export const LOG: LogCase = {
  about:
    "The complaints are grouped by service, each group with a heading and with Excel's count and sum of dates.",
  sheets: {
    Complaints: {
      rows: [
        headers,
        "| Adult Care (6)",
        ...ofService("Adult Care"),
        "| Adult Care Count | | 6",
        "| Adult Care Average | | 44590.5",
        "| Children (5)",
        ...ofService("Children"),
        "5 | Children Count",
        "| Children Average | | 44580",
        "| Grand Count | | 11",
        "| Grand Average | | 44585",
      ].join("\n"),
    },
  },
  sameReportAs: "plain",
};
