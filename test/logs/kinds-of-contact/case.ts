import { USUAL_OPTIONS, type LogCase } from "../logCase";

export const LOG: LogCase = {
  about:
    "Compliments, requests and a deleted row among complaints, in two columns that no figure uses; both were answered for.",
  options: [
    ...USUAL_OPTIONS,
    ...["--count", "Sort of thing=Complaint", "--count", "Sort of thing=", "--count", "Removed (Y/N)="],
  ],
  sheets: {
    Log: {
      rows: `
Ref | Sort of thing    | Date Received | Stage     | Date Closed | Outcome    | Removed (Y/N)
C1  | Complaint        | 2022-01-10    | Frontline | 2022-01-14  | Upheld     |
C2  | Service request  | 2022-01-11    | Frontline | 2022-01-12  | Resolved   |
C3  | Compliment       | 2022-01-12    |           |             |            |
C4  | Complaint        | 2022-01-13    | Frontline | 2022-01-14  | Not Upheld | Y
C5  |                  | 2022-01-14    | Stage 2   | 2022-02-10  | Upheld     |
C6  | COMPLAINT        | 2022-01-17    | Frontline | 2022-01-18  | Not Upheld |
`,
    },
  },
};
