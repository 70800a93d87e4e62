import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Columns that tell what they hold, headed in words of the team’s own: each is asked about.",
  sheets: {
    Log: {
      rows: `
Lagan reference | Date Recieved | Level               | When escalated | Date Response Sent | Decision           | Extended until | Officer | Learning
L1              | 2022-01-10    | Stage 1             |                | 2022-01-14         | Complaint upheld   |                | Manager | Letter changed
L2              | 2022-01-11    | Stage 2 (escalated) | 2022-01-20     | 2022-02-14         | Complaint resolved | 2022-02-28     | Head    |
`,
    },
  },
};
