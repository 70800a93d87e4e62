import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A program has taken days for months: what it could swap it swapped, and the rest is text.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome    | Extension
A1  | 2022-05-01    | Frontline | 2022-11-01  | Upheld     | No
A2  | 2022-07-01    | Frontline | 2022-12-01  | Not Upheld | No
A3  | 2022-02-02    | Frontline | 2022-04-02  | Not Upheld | No
A4  | 14/02/2022    | Frontline | 18/02/2022  | Not Upheld | No
A5  | 21/02/2022    | Frontline | 25/02/2022  | Upheld     | No
A6  | 14/03/2022    | Frontline | 16/03/2022  | Upheld     | No
`,
    },
  },
};
