import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A sheet a year, taken together; an ID stands on both for different complaints.",
  sheets: {
    "2020": {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome
A1  | 2020-12-01    | Frontline | 2020-12-04  | Upheld
A2  | 2020-12-08    | Frontline | 2021-01-06  | Not Upheld
`,
    },
    "2021": {
      rows: `
Complaint stage | Case Ref | Complaint Outcome | Logged     | Closed
Frontline       | A2       | Upheld            | 2021-12-06 | 2021-12-10
Frontline       | A3       | Uphold            | 2022-01-10 | 2022-01-12
`,
    },
  },
  options: ["--quarter", "Q4 2021/22", "--sheet", "2020", "--sheet", "2021"],
};
