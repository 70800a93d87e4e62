import { type LogCase, USUAL_OPTIONS } from "../logCase";

export const LOG: LogCase = {
  about: "A program wrote summer dates as 23:00 of the day before, in universal time; its keeper said so.",
  sheets: {
    Export: {
      rows: `
Complaint ID | Service    | Type of Complaint | Date Received    | Stage         | Date Escalated | Due Date         | Date Closed      | Outcome          | Extension Authorised | Responsible Officer | Action Taken
C-101        | Adult Care | Delay             | 2021-01-11       | Frontline     |                | 2021-01-18       | 2021-01-15       | Upheld           | No                   | Team Manager        | Apology given
C-102        | Children   | Staff Attitude    | 2021-05-03T23:00 | Frontline     |                | 2021-05-10T23:00 | 2021-05-11T23:00 | Not Upheld       | Yes                  | Team Manager        |
C-103        | Adult Care | Communication     | 2021-08-08T23:00 | Investigative |                | 2021-08-15T23:00 | 2021-09-02T23:00 | Partially Upheld | No                   | Head of Service     | Record corrected
C-104        | Children   | Delay             | 2021-10-03T23:00 | Frontline     |                | 2021-10-10T23:00 | 2021-10-05T23:00 | Resolution       | No                   | Team Manager        |
C-105        | Adult Care | Delay             | 2021-11-22       | Escalated     | 2021-12-01     | 2021-11-29       | 2022-01-07       | Upheld           | Yes                  | Head of Service     | Procedure changed
C-106        | Children   | Communication     | 2022-01-05       | Frontline     |                | 2022-01-12       | 2022-01-11       | Upheld           | No                   | Team Manager        | Leaflet rewritten
C-107        | Adult Care | Staff Attitude    | 2022-01-17       | Frontline     |                | 2022-01-24       | 2022-01-25       | Partially Upheld | Yes                  | Team Manager        | Training arranged
C-108        | Children   | Delay             | 2022-02-07       | Investigative |                | 2022-02-14       | 2022-03-02       | Not Upheld       | No                   | Head of Service     |
C-109        | Adult Care | Communication     | 2022-02-21       | Frontline     |                | 2022-02-28       | 2022-02-24       | Not Upheld       | No                   | Team Manager        |
C-110        | Children   | Delay             | 2022-03-14       | Frontline     |                | 2022-03-21       |                  |                  |                      | Team Manager        |
C-111        | Adult Care | Delay             | 2022-03-21       | Frontline     |                | 2022-03-27T23:00 | 2022-03-23       | Withdrawn        |                      | Team Manager        |
`,
    },
  },
  options: [
    ...USUAL_OPTIONS,
    ...["--dates", "Date Received=universal-time", "--dates", "Date Closed=universal-time"],
  ],
  sameReportAs: "plain",
};
