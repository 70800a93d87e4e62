import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A column of statuses and none of outcomes: it is asked for, not guessed.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Status   | Date Closed
A1  | 2022-01-10    | Frontline | Resolved | 2022-01-14
A2  | 2022-01-17    | Frontline | Resolved | 2022-01-21
`,
    },
  },
};
