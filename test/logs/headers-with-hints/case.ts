import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "Headers with hints in brackets, line breaks and odd spaces.",
  sheets: {
    Log: {
      rows: `
Complaint  ID: | TEAM   | Nature of complaint | Date Received (dd/mm/yyyy) | stage_of_complaint | Escalated On | date-closed | Outcome [choose] | Extended (Y/N) | Complaint Handler | Lessons Learnt
A1             | Adults | Delay               | 2022-01-10                 | Front line         |              | 2022-01-14  | Upheld           | n              | Ada               | None
A2             | Adults | Delay               | 2022-01-17                 | FLR                |              | 2022-01-26  | Part upheld      | 2022-01-28     | Bob               | Reminder
`,
    },
  },
};
