import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Outcomes as people type them; those that could be anything are asked about.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage     | Date Closed | Outcome     | Extension
A1  | 2022-01-10    | Frontline | 2022-01-14  | upheld.     | No
A2  | 2022-01-10    | Frontline | 2022-01-14  | Part-Upheld | No
A3  | 2022-01-10    | Frontline | 2022-01-14  | NOT  UPHELD | No
A4  | 2022-01-10    | Frontline | 2022-01-14  | Uphled      | No
A5  | 2022-01-10    | Frontline | 2022-01-14  | Noted       | maybe
A6  | 2022-01-10    | Frontline | 2022-01-14  | Not upheld. | No
`,
    },
  },
};
