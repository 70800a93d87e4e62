import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "IDs of twelve digits that are numbers, which a sheet shows as 1.01003E+11.",
  sheets: {
    Log: {
      rows: `
Complaint ID | Category | Date Received | Stage     | Date Closed | Outcome          | Learning
101003000042 | Delay    | 2022-01-10    | Frontline | 2022-01-14  | Upheld           | Apology
101003000049 | Delay    | 2022-01-17    | Frontline | 2022-01-21  | Partially Upheld | Reminder sent
'000123      | Delay    | 2022-01-24    | Frontline | 2022-01-28  | Upheld           | Apology
`,
    },
  },
};
