import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Headers of the team’s own: what is not known is asked for.",
  sheets: {
    Log: {
      rows: `
Ref | Came in on | Stage     | Answered on | Outcome
A1  | 2022-01-10 | Frontline | 2022-01-14  | Upheld
`,
    },
  },
};
