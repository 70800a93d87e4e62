import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

export const LOG: LogCase = {
  about:
    "Under the log stands that of another team, with its columns in another order: no report is of both.",
  sheets: {
    Complaints: {
      rows: `${ROWS}
|
Complaint ID | Date Closed | Service | Outcome    | Stage     | Date Received
B-1          | 2022-01-20  | Housing | Upheld     | Frontline | 2022-01-17
B-2          | 2022-01-24  | Housing | Not Upheld | Frontline | 2022-01-18
`,
    },
  },
};
