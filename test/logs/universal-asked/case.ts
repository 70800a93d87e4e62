import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about:
    "Two dates at 23:00 in summer: a program may have written midnights, and real times, in universal time.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received    | Stage         | Date Closed      | Outcome    | Extension
A1  | 2022-02-07T10:15 | Frontline     | 2022-02-10       | Upheld     | No
A2  | 2022-06-30T23:20 | Frontline     | 2022-07-04T23:00 | Upheld     | No
A3  | 2022-07-11T09:05 | Investigative | 2022-08-30       | Not Upheld | 2022-08-30T23:00
A4  | 2022-08-02T16:40 | Frontline     | 2022-08-04       | Upheld     | No
`,
    },
  },
  options: ["--quarter", "Q2 2022/23"],
};
