import { type LogCase, USUAL_OPTIONS } from "../logCase";

export const LOG: LogCase = {
  about:
    "Both stages in a row, and five digits under each Extension, which are days by their numbers; its keeper said that the columns hold none.",
  sheets: {
    Export: {
      rows: `
Case Ref | Date Received | Stage 1 Decision | Stage 1 Decision Date | Stage 1 Extension | Stage 2 Decision | Stage 2 Decision Date | Stage 2 Extension
C1       | 2021-12-06    | Not Upheld       | 2022-01-14            | 44712             | Upheld           | 2022-02-14            | 44012
C2       | 2022-01-17    | Not Upheld       | 2022-01-21            | 44890             |                  |                       |
C3       | 2022-02-07    | Upheld           | 2022-02-16            | 44012             |                  |                       |
C4       | 2022-02-21    | Not Upheld       | 2022-03-02            | 44712             | Not Upheld       | 2022-03-30            | 45120
`,
    },
  },
  options: [
    ...USUAL_OPTIONS,
    ...["--column", "Stage 1 Extension Authorised=", "--column", "Stage 2 Extension Authorised="],
  ],
};
