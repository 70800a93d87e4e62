import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Texts in Arabic, Hebrew and emoji, and a formula typed as text.",
  sheets: {
    سجل: {
      rows: `
Ref   | Service | Type  | Date Received | Stage     | Date Closed | Outcome            | Owner   | Lessons Learned
٣٤    | خدمات 🏠 | תלונה | 2022-01-10    | Frontline | 2022-01-14  | Upheld             | د. ليلى | شكرا 👍🏽
'=1+1 | خدمات 🏠 | 😡😡    | 2022-01-17    | Frontline | 2022-01-21  | Partially Upheld ✅ | 👩‍👧     | '@all
`,
    },
  },
};
