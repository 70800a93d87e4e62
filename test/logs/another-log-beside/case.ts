import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Beside the log stands that of another team: no report is of both.",
  sheets: {
    Complaints: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome    | | Ref | Date Received | Stage     | Date Closed | Outcome
A-1 | 2022-01-10    | Frontline | 2022-01-14  | Upheld     | | B-1 | 2022-02-07    | Stage 2   | 2022-03-02  | Upheld
A-2 | 2022-01-11    | Frontline | 2022-01-13  | Not Upheld | | B-2 | 2022-02-08    | Frontline | 2022-02-09  | Not Upheld
`,
    },
  },
};
