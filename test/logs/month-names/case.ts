import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Every date is text with the name of its month, in several ways.",
  sheets: {
    Complaints: {
      rows: `
Complaint ID | Service    | Type of Complaint | Date Received     | Stage         | Date Escalated   | Date Closed       | Outcome          | Extension Authorised | Responsible Officer | Action Taken
C-101        | Adult Care | Delay             | 11-Jan-21         | Frontline     |                  | January 15, 2021  | Upheld           | No                   | Team Manager        | Apology given
C-102        | Children   | Staff Attitude    | 4th May 2021      | Frontline     |                  | 12 May 2021       | Not Upheld       | Yes                  | Team Manager        |
C-103        | Adult Care | Communication     | 9-Aug-21          | Investigative |                  | September 3, 2021 | Partially Upheld | No                   | Head of Service     | Record corrected
C-104        | Children   | Delay             | 4th Oct 2021      | Frontline     |                  | 6 October 2021    | Resolution       | No                   | Team Manager        |
C-105        | Adult Care | Delay             | 22-Nov-21         | Escalated     | December 1, 2021 | 7th Jan 2022      | Upheld           | Yes                  | Head of Service     | Procedure changed
C-106        | Children   | Communication     | 5 January 2022    | Frontline     |                  | 11-Jan-22         | Upheld           | No                   | Team Manager        | Leaflet rewritten
C-107        | Adult Care | Staff Attitude    | January 17, 2022  | Frontline     |                  | 25th Jan 2022     | Partially Upheld | Yes                  | Team Manager        | Training arranged
C-108        | Children   | Delay             | 7 February 2022   | Investigative |                  | 2-Mar-22          | Not Upheld       | No                   | Head of Service     |
C-109        | Adult Care | Communication     | February 21, 2022 | Frontline     |                  | 24th Feb 2022     | Not Upheld       | No                   | Team Manager        |
C-110        | Children   | Delay             | 14 March 2022     | Frontline     |                  |                   |                  |                      | Team Manager        |
C-111        | Adult Care | Delay             | 21-Mar-22         | Frontline     |                  | March 23, 2022    | Withdrawn        |                      | Team Manager        |
`,
    },
  },
  sameReportAs: "plain",
};
