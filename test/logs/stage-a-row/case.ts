import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A row for each stage of a complaint, under one ID.",
  sheets: {
    Log: {
      rows: `
Case No | Logged     | Level | Escalated On | Response Date | Finding | Extended (Y/N)
1       | 2021-12-06 | S1    |              | 2021-12-10    | NU      | N
1       | 2021-12-06 | S2    | 2022-01-12   | 2022-02-08    | PU      | Y
2       | 2022-01-10 | S1    |              | 2022-01-14    | U       | N
3       | 2022-01-10 | S2    |              | 2022-01-31    | U       | N
`,
    },
  },
};
