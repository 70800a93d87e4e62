import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Headers, and a table that has no complaints yet.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage | Date Closed | Outcome | Extension
    |
`,
      table: { name: "Complaints", area: "A1:F2" },
    },
  },
};
