import { type LogCase, USUAL_OPTIONS } from "../logCase";

export const LOG: LogCase = {
  about:
    "Both stages in a row, with every date a text in universal time that names no zone; its keeper said so.",
  sheets: {
    Export: {
      rows: `
Case Ref | Service    | Category       | Date Received        | Stage 1 Decision | Stage 1 Decision Date | Stage 1 Extension | Stage 2 Received     | Stage 2 Decision | Stage 2 Decision Date | Stage 2 Extension | Responsible Officer | Action Taken
C-101    | Adult Care | Delay          | '2021-01-11 00:00:00 | Upheld           | '2021-01-15 00:00:00  | No                |                      |                  |                       |                   | Team Manager        | Apology given
C-102    | Children   | Staff Attitude | '2021-05-03 23:00:00 | Not Upheld       | '2021-05-11 23:00:00  | Yes               |                      |                  |                       |                   | Team Manager        |
C-103    | Adult Care | Communication  | '2021-08-08 23:00:00 |                  |                       |                   |                      | Partially Upheld | '2021-09-02 23:00:00  | No                | Head of Service     | Record corrected
C-104    | Children   | Delay          | '2021-10-03 23:00:00 | Resolution       | '2021-10-05 23:00:00  | No                |                      |                  |                       |                   | Team Manager        |
C-105    | Adult Care | Delay          | '2021-11-22 00:00:00 | Not Upheld       | '2021-11-29 00:00:00  | No                | '2021-12-01 00:00:00 | Upheld           | '2022-01-07 00:00:00  | Yes               | Head of Service     | Procedure changed
C-106    | Children   | Communication  | '2022-01-05 00:00:00 | Upheld           | '2022-01-11 00:00:00  | No                |                      |                  |                       |                   | Team Manager        | Leaflet rewritten
C-107    | Adult Care | Staff Attitude | '2022-01-17 00:00:00 | Partially Upheld | '2022-01-25 00:00:00  | Yes               |                      |                  |                       |                   | Team Manager        | Training arranged
C-108    | Children   | Delay          | '2022-02-07 00:00:00 |                  |                       |                   |                      | Not Upheld       | '2022-03-02 00:00:00  | No                | Head of Service     |
C-109    | Adult Care | Communication  | '2022-02-21 00:00:00 | Not Upheld       | '2022-02-24 00:00:00  | No                |                      |                  |                       |                   | Team Manager        |
C-110    | Children   | Delay          | '2022-03-14 00:00:00 |                  |                       |                   |                      |                  |                       |                   | Team Manager        |
C-111    | Adult Care | Delay          | '2022-03-21 00:00:00 | Withdrawn        | '2022-03-23 00:00:00  |                   |                      |                  |                       |                   | Team Manager        |
`,
    },
  },
  options: [
    ...USUAL_OPTIONS,
    ...["--dates", "Date Received=universal-time"],
    ...["--dates", "Stage 1 Decision Date=universal-time"],
    ...["--dates", "Stage 2 Decision Date=universal-time"],
  ],
  sameReportAs: "plain",
};
