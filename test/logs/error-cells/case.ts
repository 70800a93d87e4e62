import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Formulas have failed in some cells.",
  sheets: {
    Log: {
      rows: `
Ref  | Date Received | Stage     | Date Closed | Outcome    | Extension
A1   | #N/A          | Frontline | 2022-01-14  | Upheld     | No
A2   | 2022-01-17    | #REF!     | 2022-01-21  | Not Upheld | No
A3   | 2022-01-24    | Frontline | #VALUE!     | Not Upheld | No
A4   | 2022-01-24    | Frontline | 2022-01-28  | #NAME?     | No
#N/A | 2022-01-31    | Frontline | 2022-02-04  | Upheld     | #DIV/0!
`,
    },
  },
};
