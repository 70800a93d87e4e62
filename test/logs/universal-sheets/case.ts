import { type LogCase, USUAL_OPTIONS } from "../logCase";

export const LOG: LogCase = {
  about:
    "A sheet a service, counted from 1904, with dates in universal time as numbers, as texts, and as texts that name the zone.",
  sheets: {
    "Adult Care": {
      rows: `
Complaint ID | Service    | Type of Complaint | Date Received             | Stage         | Date Escalated       | Date Closed               | Outcome          | Extension Authorised | Responsible Officer | Action Taken
C-101        | Adult Care | Delay             | '11/01/2021 00:00         | Frontline     |                      | '15/01/2021 00:00         | Upheld           | No                   | Team Manager        | Apology given
C-103        | Adult Care | Communication     | '2021-08-08T23:00:00.000Z | Investigative |                      | '2021-09-02T23:00:00.000Z | Partially Upheld | No                   | Head of Service     | Record corrected
C-105        | Adult Care | Delay             | '2021-11-22 00:00:00      | Escalated     | '2021-12-01 00:00:00 | '2022-01-07 00:00:00      | Upheld           | Yes                  | Head of Service     | Procedure changed
C-107        | Adult Care | Staff Attitude    | 2022-01-17                | Frontline     |                      | 2022-01-25                | Partially Upheld | Yes                  | Team Manager        | Training arranged
C-109        | Adult Care | Communication     | '21/02/2022 00:00         | Frontline     |                      | '24/02/2022 00:00         | Not Upheld       | No                   | Team Manager        |
C-111        | Adult Care | Delay             | '2022-03-21T00:00:00.000Z | Frontline     |                      | '2022-03-23T00:00:00.000Z | Withdrawn        |                      | Team Manager        |
`,
    },
    Children: {
      rows: `
Complaint ID | Service  | Type of Complaint | Date Received             | Stage         | Date Escalated | Date Closed               | Outcome    | Extension Authorised | Responsible Officer | Action Taken
C-102        | Children | Staff Attitude    | '03/05/2021 23:00         | Frontline     |                | '11/05/2021 23:00         | Not Upheld | Yes                  | Team Manager        |
C-104        | Children | Delay             | '2021-10-03T23:00:00.000Z | Frontline     |                | '2021-10-05T23:00:00.000Z | Resolution | No                   | Team Manager        |
C-106        | Children | Communication     | '2022-01-05 00:00:00      | Frontline     |                | '2022-01-11 00:00:00      | Upheld     | No                   | Team Manager        | Leaflet rewritten
C-108        | Children | Delay             | 2022-02-07                | Investigative |                | 2022-03-02                | Not Upheld | No                   | Head of Service     |
C-110        | Children | Delay             | '14/03/2022 00:00         | Frontline     |                |                           |            |                      | Team Manager        |
`,
    },
  },
  is1904: true,
  options: [
    ...USUAL_OPTIONS,
    ...["--sheet", "Adult Care", "--sheet", "Children"],
    ...["--dates", "Date Received=universal-time", "--dates", "Date Closed=universal-time"],
  ],
  sameReportAs: "plain",
};
