import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Complaints, of which none has been closed.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage         | Date Closed | Outcome | Extension
A1  | 2022-01-10    | Frontline     |             |         |
A2  | 2022-02-14    | Investigative |             | Pending | Yes
`,
    },
  },
};
