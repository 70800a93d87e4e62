import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Answers are sent at 23:00, summer and winter: no midnight, and nothing is asked.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received    | Stage     | Date Closed      | Outcome    | Extension
A1  | 2022-01-10T23:30 | Frontline | 2022-01-14T23:00 | Upheld     | No
A2  | 2022-02-07T09:05 | Frontline | 2022-02-10T23:00 | Not Upheld | No
A3  | 2022-04-29       | Frontline | 2022-05-05T23:00 | Not Upheld | No
A4  | 2022-06-27T23:10 | Frontline | 2022-06-30T23:00 | Upheld     | No
A5  | 2022-07-11T08:00 | Frontline | 2022-07-15T23:00 | Upheld     | No
`,
    },
  },
  options: ["--quarter", "Q1 2022/23"],
};
