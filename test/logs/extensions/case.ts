import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Extensions as yes, 1, TRUE and agreed dates.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome | Extension
A1  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | Y
A2  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | 1
A3  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | TRUE
A4  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | 2022-01-20
A5  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | 21 January 2022
A6  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | 0
A7  | 2022-01-10    | Frontline | 2022-01-18  | Upheld  | FALSE
`,
    },
  },
};
