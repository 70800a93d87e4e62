import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "An Excel table with a row of totals, and a note beneath it.",
  sheets: {
    Log: {
      rows: `
Ref                            | Date Received | Stage     | Date Closed | Outcome    | Extension
A1                             | 2022-01-10    | Frontline | 2022-01-14  | Upheld     | No
A2                             | 2022-01-17    | Frontline | 2022-01-21  | Not Upheld | Yes
Total                          | 2             | 2         | 2           |            |
                               |
Note: figures are provisional.
`,
      table: { name: "Complaints", area: "A1:F4", totals: true },
    },
  },
};
