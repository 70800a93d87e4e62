import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "IDs that several complaints have, a row that was typed twice, and rows without an ID.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome    | Extension
A1  | 2022-01-10    | Frontline | 2022-01-14  | Upheld     | No
a1  | 2022-02-10    | Frontline | 2022-02-14  | Not Upheld | No
A2  | 2022-01-17    | Frontline | 2022-01-21  | Not Upheld | No
A2  | 2022-01-17    | Frontline | 2022-01-21  | Not Upheld | No
    | 2022-01-24    | Frontline | 2022-01-28  | Upheld     | No
TBC | 2022-01-24    | Frontline | 2022-01-28  | Upheld     | No
`,
    },
  },
};
