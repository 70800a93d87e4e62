import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A sheet for each service, whose columns stand in different orders, taken together.",
  sheets: {
    "Adult Care": {
      rows: `
Complaint ID | Service    | Type of Complaint | Date Received | Stage         | Date Escalated | Date Closed | Outcome          | Extension Authorised | Responsible Officer | Action Taken
C-101        | Adult Care | Delay             | 2021-01-11    | Frontline     |                | 2021-01-15  | Upheld           | No                   | Team Manager        | Apology given
C-103        | Adult Care | Communication     | 2021-08-09    | Investigative |                | 2021-09-03  | Partially Upheld | No                   | Head of Service     | Record corrected
C-105        | Adult Care | Delay             | 2021-11-22    | Escalated     | 2021-12-01     | 2022-01-07  | Upheld           | Yes                  | Head of Service     | Procedure changed
C-107        | Adult Care | Staff Attitude    | 2022-01-17    | Frontline     |                | 2022-01-25  | Partially Upheld | Yes                  | Team Manager        | Training arranged
C-109        | Adult Care | Communication     | 2022-02-21    | Frontline     |                | 2022-02-24  | Not Upheld       | No                   | Team Manager        |
C-111        | Adult Care | Delay             | 2022-03-21    | Frontline     |                | 2022-03-23  | Withdrawn        |                      | Team Manager        |
`,
    },
    Children: {
      rows: `
Complaint ID | Service  | Date Received | Date Closed | Stage         | Outcome    | Type of Complaint | Date Escalated | Extension Authorised | Responsible Officer | Action Taken
C-102        | Children | 2021-05-04    | 2021-05-12  | Frontline     | Not Upheld | Staff Attitude    |                | Yes                  | Team Manager        |
C-104        | Children | 2021-10-04    | 2021-10-06  | Frontline     | Resolution | Delay             |                | No                   | Team Manager        |
C-106        | Children | 2022-01-05    | 2022-01-11  | Frontline     | Upheld     | Communication     |                | No                   | Team Manager        | Leaflet rewritten
C-108        | Children | 2022-02-07    | 2022-03-02  | Investigative | Not Upheld | Delay             |                | No                   | Head of Service     |
C-110        | Children | 2022-03-14    |             | Frontline     |            | Delay             |                |                      | Team Manager        |
`,
    },
  },
  options: ["--quarter", "Q4 2021/22", "--sheet", "Adult Care", "--sheet", "Children"],
  sameReportAs: "plain",
};
