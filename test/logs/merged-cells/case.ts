import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Cells of the log are merged: a service stands once for the rows below it.",
  sheets: {
    Log: {
      rows: `
Ref | Service    | Date Received | Stage     | Date Closed | Outcome
A1  | Adult Care | 2022-01-10    | Frontline | 2022-01-14  | Upheld
A2  |            | 2022-01-17    | Frontline | 2022-01-21  | Not Upheld
A3  | Children   | 2022-01-24    | Frontline | 2022-01-28  | Not Upheld
`,
      merged: ["B2:B3"],
    },
  },
};
