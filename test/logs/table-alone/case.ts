import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

export const LOG: LogCase = {
  about: "An Excel table that holds all of its sheet.",
  sheets: {
    Notes: {
      rows: `
A workbook for complaints
`,
    },
    Log: {
      rows: ROWS,
      table: { name: "Complaints2022", area: "A1:K12" },
    },
  },
  sameReportAs: "plain",
};
