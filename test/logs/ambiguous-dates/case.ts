import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "No date of the log shows whether the day or the month stands first.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome    | Extension
A1  | 01/02/2022    | Frontline | 03/02/2022  | Upheld     | No
A2  | 04/02/2022    | Frontline | 08/02/2022  | Not Upheld | No
A3  | 07/03/2022    | Stage 2   | 09/03/2022  | Not Upheld | No
`,
    },
  },
};
