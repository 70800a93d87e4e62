import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A column of statuses says Resolved of each closed complaint; it is not the outcome.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Status   | Date Closed | Outcome
A1  | 2022-01-10    | Frontline | Resolved | 2022-01-14  | Upheld
A2  | 2022-01-17    | Frontline | Resolved | 2022-01-21  | Not Upheld
A3  | 2022-01-24    | Frontline | Open     |             |
`,
    },
  },
};
