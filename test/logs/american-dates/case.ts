import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Every date is text with the month first; days after the twelfth show it.",
  sheets: {
    Complaints: {
      rows: `
Complaint ID | Service    | Type of Complaint | Date Received | Stage         | Date Escalated | Date Closed | Outcome          | Extension Authorised | Responsible Officer | Action Taken
C-101        | Adult Care | Delay             | 1/11/2021     | Frontline     |                | 1/15/2021   | Upheld           | No                   | Team Manager        | Apology given
C-102        | Children   | Staff Attitude    | 5/4/2021      | Frontline     |                | 5/12/2021   | Not Upheld       | Yes                  | Team Manager        |
C-103        | Adult Care | Communication     | 8/9/2021      | Investigative |                | 9/3/2021    | Partially Upheld | No                   | Head of Service     | Record corrected
C-104        | Children   | Delay             | 10/4/2021     | Frontline     |                | 10/6/2021   | Resolution       | No                   | Team Manager        |
C-105        | Adult Care | Delay             | 11/22/2021    | Escalated     | 12/1/2021      | 1/7/2022    | Upheld           | Yes                  | Head of Service     | Procedure changed
C-106        | Children   | Communication     | 1/5/2022      | Frontline     |                | 1/11/2022   | Upheld           | No                   | Team Manager        | Leaflet rewritten
C-107        | Adult Care | Staff Attitude    | 1/17/2022     | Frontline     |                | 1/25/2022   | Partially Upheld | Yes                  | Team Manager        | Training arranged
C-108        | Children   | Delay             | 2/7/2022      | Investigative |                | 3/2/2022    | Not Upheld       | No                   | Head of Service     |
C-109        | Adult Care | Communication     | 2/21/2022     | Frontline     |                | 2/24/2022   | Not Upheld       | No                   | Team Manager        |
C-110        | Children   | Delay             | 3/14/2022     | Frontline     |                |             |                  |                      | Team Manager        |
C-111        | Adult Care | Delay             | 3/21/2022     | Frontline     |                | 3/23/2022   | Withdrawn        |                      | Team Manager        |
`,
    },
  },
  sameReportAs: "plain",
};
