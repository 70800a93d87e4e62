import type { FileCase } from "../fileCase";

/** Columns that could be what they are not. */
export const HEADER_CASES: readonly FileCase[] = [
  {
    file: "c19-upheld-yes-no",
    about: "Upheld? beside a narrative outcome",
    refuses: /Upheld\?/u,
    pending: true,
  },
  {
    file: "c21-renamed-duplicates",
    about: "Outcome2 as Excel names a repeated header",
    refuses: /2”/u,
    pending: true,
  },
  {
    file: "c22-renamed-power-query",
    about: "Outcome.1 as Power Query names a repeated header",
    refuses: /\.1”/u,
    pending: true,
  },
  {
    file: "c23-renamed-underscore",
    about: "Outcome_1 as others name a repeated header",
    refuses: /_1”/u,
    pending: true,
  },
  {
    file: "c45-response-date-due",
    about: "Response Date (Due) is no date closed",
    refuses: /Date Response Issued/u,
    pending: true,
  },
  {
    file: "c46-actual-response",
    about: "Response Date beside Actual Response",
    refuses: /Actual Response/u,
    pending: true,
  },
  {
    file: "c51-date-of-complaint-vs-logged",
    about: "Date of complaint beside Date Logged",
    refuses: /Date of complaint/iu,
    pending: true,
  },
  {
    file: "c52-completion-date-of-action",
    about: "the Completion Date of the action",
    refuses: /Date response issued/iu,
    pending: true,
  },
  {
    file: "c53-wide-due",
    about: "due dates of both stages in a wide log",
    refuses: /closed/iu,
    pending: true,
  },
  {
    file: "c54-level-severity",
    about: "Level of severity beside Procedure stage",
    refuses: /Procedure stage/iu,
    pending: true,
  },
];
