import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Stages that no procedure here knows: they are asked about, and not counted until then.",
  sheets: {
    Log: {
      rows: `
Ref | Date Received | Stage        | Date Closed | Outcome    | Extension
A1  | 2022-01-10    | Stage 1      | 2022-01-14  | Upheld     | No
A2  | 2022-01-17    | Stage 3      | 2022-01-21  | Not Upheld | No
A3  | 2022-01-24    | Review Panel | 2022-01-28  | Not Upheld | No
A4  | 2022-01-24    | Stage 3      | 2022-01-28  | Upheld     | No
`,
    },
  },
};
