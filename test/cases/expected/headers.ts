import type { FileCase } from "../fileCase";

/** Columns that could be what they are not. */
export const HEADER_CASES: readonly FileCase[] = [
  {
    file: "c19-upheld-yes-no",
    about: "Upheld? beside a narrative outcome",
    refuses: /Upheld\?/u,
  },
  {
    file: "c21-renamed-duplicates",
    about: "Outcome2 as Excel names a repeated header",
    refuses: /2”/u,
  },
  {
    file: "c22-renamed-power-query",
    about: "Outcome.1 as Power Query names a repeated header",
    refuses: /\.1”/u,
  },
  {
    file: "c23-renamed-underscore",
    about: "Outcome_1 as others name a repeated header",
    refuses: /_1”/u,
  },
  {
    file: "c45-response-date-due",
    about: "Response Date (Due) is no date closed; Date Response Issued is",
    figures: { received: 2, closed: 2, averageFrontline: 8, inTimeFrontline: [0, "0%"] },
    never: /Response Date \(Due\)”: \d/u,
  },
  {
    file: "c46-actual-response",
    about: "Response Date beside Actual Response",
    refuses: /Actual Response/u,
  },
  {
    file: "c51-date-of-complaint-vs-logged",
    about: "Date of complaint beside Date Logged",
    refuses: /Date of complaint/iu,
  },
  {
    file: "c52-completion-date-of-action",
    about: "the Completion Date of the action",
    refuses: /Date response issued/iu,
  },
  {
    file: "c53-wide-due",
    about: "due dates of both stages in a wide log, beside those of the answers",
    figures: {
      received: 2,
      closed: 2,
      averageFrontline: 10,
      inTimeFrontline: [0, "0%"],
      escalated: [1, "50%"],
    },
    never: /\(Due\)”: \d/u,
  },
  {
    file: "c54-level-severity",
    about: "Level of severity beside Procedure stage",
    refuses: /Procedure stage/iu,
  },
];
