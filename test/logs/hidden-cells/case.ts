import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

export const LOG: LogCase = {
  about: "Columns are hidden, and a filter hides rows; all of them count.",
  sheets: {
    Complaints: {
      rows: ROWS,
      hiddenColumns: ["F", "I"],
      hiddenRows: [3, 4, 8],
    },
  },
  sameReportAs: "plain",
};
