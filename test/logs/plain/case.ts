import type { LogCase } from "../logCase";

/** The complaints that many cases hold, each in its own way. */
export const ROWS = `
Complaint ID | Service    | Type of Complaint | Date Received | Stage         | Date Escalated | Date Closed | Outcome          | Extension Authorised | Responsible Officer | Action Taken
C-101        | Adult Care | Delay             | 2021-01-11    | Frontline     |                | 2021-01-15  | Upheld           | No                   | Team Manager        | Apology given
C-102        | Children   | Staff Attitude    | 2021-05-04    | Frontline     |                | 2021-05-12  | Not Upheld       | Yes                  | Team Manager        |
C-103        | Adult Care | Communication     | 2021-08-09    | Investigative |                | 2021-09-03  | Partially Upheld | No                   | Head of Service     | Record corrected
C-104        | Children   | Delay             | 2021-10-04    | Frontline     |                | 2021-10-06  | Resolution       | No                   | Team Manager        |
C-105        | Adult Care | Delay             | 2021-11-22    | Escalated     | 2021-12-01     | 2022-01-07  | Upheld           | Yes                  | Head of Service     | Procedure changed
C-106        | Children   | Communication     | 2022-01-05    | Frontline     |                | 2022-01-11  | Upheld           | No                   | Team Manager        | Leaflet rewritten
C-107        | Adult Care | Staff Attitude    | 2022-01-17    | Frontline     |                | 2022-01-25  | Partially Upheld | Yes                  | Team Manager        | Training arranged
C-108        | Children   | Delay             | 2022-02-07    | Investigative |                | 2022-03-02  | Not Upheld       | No                   | Head of Service     |
C-109        | Adult Care | Communication     | 2022-02-21    | Frontline     |                | 2022-02-24  | Not Upheld       | No                   | Team Manager        |
C-110        | Children   | Delay             | 2022-03-14    | Frontline     |                |             |                  |                      | Team Manager        |
C-111        | Adult Care | Delay             | 2022-03-21    | Frontline     |                | 2022-03-23  | Withdrawn        |                      | Team Manager        |
`;

export const LOG: LogCase = {
  about: "A log as the add-in's own headers have it.",
  sheets: { Complaints: { rows: ROWS } },
};
