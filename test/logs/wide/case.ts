import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A row a complaint with columns for each stage, as case systems export it.",
  sheets: {
    Export: {
      rows: `
Case Ref | Service    | Category       | Date Received | Stage 1 Decision | Stage 1 Decision Date | Stage 1 Extension | Stage 2 Received | Stage 2 Decision | Stage 2 Decision Date | Stage 2 Extension | Responsible Officer | Action Taken
C-101    | Adult Care | Delay          | 2021-01-11    | Upheld           | 2021-01-15            | No                |                  |                  |                       |                   | Team Manager        | Apology given
C-102    | Children   | Staff Attitude | 2021-05-04    | Not Upheld       | 2021-05-12            | Yes               |                  |                  |                       |                   | Team Manager        |
C-103    | Adult Care | Communication  | 2021-08-09    |                  |                       |                   |                  | Partially Upheld | 2021-09-03            | No                | Head of Service     | Record corrected
C-104    | Children   | Delay          | 2021-10-04    | Resolution       | 2021-10-06            | No                |                  |                  |                       |                   | Team Manager        |
C-105    | Adult Care | Delay          | 2021-11-22    | Not Upheld       | 2021-11-29            | No                | 2021-12-01       | Upheld           | 2022-01-07            | Yes               | Head of Service     | Procedure changed
C-106    | Children   | Communication  | 2022-01-05    | Upheld           | 2022-01-11            | No                |                  |                  |                       |                   | Team Manager        | Leaflet rewritten
C-107    | Adult Care | Staff Attitude | 2022-01-17    | Partially Upheld | 2022-01-25            | Yes               |                  |                  |                       |                   | Team Manager        | Training arranged
C-108    | Children   | Delay          | 2022-02-07    |                  |                       |                   |                  | Not Upheld       | 2022-03-02            | No                | Head of Service     |
C-109    | Adult Care | Communication  | 2022-02-21    | Not Upheld       | 2022-02-24            | No                |                  |                  |                       |                   | Team Manager        |
C-110    | Children   | Delay          | 2022-03-14    |                  |                       |                   |                  |                  |                       |                   | Team Manager        |
C-111    | Adult Care | Delay          | 2022-03-21    | Withdrawn        | 2022-03-23            |                   |                  |                  |                       |                   | Team Manager        |
`,
    },
  },
  sameReportAs: "plain",
};
