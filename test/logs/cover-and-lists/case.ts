import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

export const LOG: LogCase = {
  about: "A cover, a sheet of lists and a hidden old log beside the log.",
  sheets: {
    Cover: {
      rows: `
Complaints
           |
Kept by    | The complaints officer
`,
    },
    Lists: {
      rows: `
Stage         | Outcome
Frontline     | Upheld
Investigative | Partially Upheld
Escalated     | Not Upheld
`,
    },
    Log: {
      rows: ROWS,
    },
    Old: {
      rows: ROWS,
      isHidden: true,
    },
  },
  sameReportAs: "plain",
};
