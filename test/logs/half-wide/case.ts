import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Columns for both stages, but none says when stage 2 ended.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage 1 Decision | Stage 1 Decision Date | Stage 2 Decision
A1  | 2022-01-10    | Upheld           | 2022-01-14            |
`,
    },
  },
};
