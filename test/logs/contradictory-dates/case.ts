import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Some dates can only be day first and others only month first.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome    | Extension
A1  | 14/02/2022    | Frontline | 2022-02-18  | Upheld     | No
A2  | 02/24/2022    | Frontline | 2022-02-28  | Not Upheld | No
A3  | 03/02/2022    | Frontline | 2022-03-04  | Not Upheld | No
`,
    },
  },
};
