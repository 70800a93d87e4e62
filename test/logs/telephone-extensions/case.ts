import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about:
    "Under Extension stand those of officers’ telephones, as people type them, and blanks: it is asked about.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage         | Date Closed | Outcome    | Officer | Extension
A1  | 2022-01-10    | Frontline     | 2022-01-14  | Upheld     | Manager | Extension 4021
A2  | 2022-01-17    | Frontline     | 2022-01-21  | Not Upheld | Manager | ext. 2210
A3  | 2022-02-07    | Investigative | 2022-02-28  | Upheld     | Head    | 01382 433000
A4  | 2022-02-14    | Investigative | 2022-03-04  | Not Upheld | Head    |
A5  | 2022-03-07    | Frontline     | 2022-03-14  | Upheld     | Manager | 4021
`,
    },
  },
};
