import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about:
    "Among answers of Yes, No and agreed dates stand two telephone numbers, one of which is a day by its number.",
  sheets: {
    "2021": {
      rows: `
Ref | Date Received | Stage         | Date Closed | Outcome    | Extension
A1  | 2021-10-11    | Frontline     | 2021-10-15  | Upheld     | No
A2  | 2021-10-18    | Frontline     | 2021-10-27  | Not Upheld | 2021-10-29
A3  | 2021-11-08    | Investigative | 2021-11-26  | Not Upheld | No
`,
    },
    "2022": {
      rows: `
Ref | Date Received | Stage         | Date Closed | Outcome    | Extension
B1  | 2022-01-10    | Frontline     | 2022-01-14  | Upheld     | No
B2  | 2022-01-17    | Frontline     | 2022-01-26  | Not Upheld | 2022-01-28
B3  | 2022-01-24    | Investigative | 2022-02-28  | Upheld     | 2022-03-04
B4  | 2022-02-07    | Frontline     | 2022-02-11  | Upheld     | No
B5  | 2022-02-14    | Frontline     | 2022-02-18  | Upheld     | x4021
B6  | 2022-02-21    | Frontline     | 2022-02-25  | Upheld     | 44890
B7  | 2022-03-07    | Frontline     | 2022-03-16  | Upheld     | Yes
`,
    },
  },
  options: ["--quarter", "Q4 2021/22", "--sheet", "2021", "--sheet", "2022"],
};
