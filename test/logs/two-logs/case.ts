import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Two sheets look like a log: which one is meant is asked.",
  sheets: {
    Housing: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome | Extension
A1  | 2022-01-10    | Frontline | 2022-01-14  | Upheld  | No
`,
    },
    Roads: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome | Extension
B1  | 2022-01-17    | Frontline | 2022-01-21  | Upheld  | No
`,
    },
  },
};
