import {
  withCounted,
  withDateOrder,
  withSwap,
  withUniversalTime,
  withValue,
} from "../../../src/app/log/logChoices";
import { type LogChoices, NO_CHOICES } from "../../../src/log/choices";
import { isoDay } from "../../engine/calendar/isoDay";

/** Something that only the keeper of a log knows: the log, and what says it. */
export interface AskedLog {
  readonly lines: readonly (readonly (string | number)[])[];
  /** A question that is asked of it, however figures are asked for. */
  readonly question: RegExp;
  readonly answer: LogChoices;
}

const orderOf = (order: "dayFirst" | "monthFirst", ...headers: string[]): LogChoices =>
  headers.reduce((choices, header) => withDateOrder(choices, { sheet: "Log", header, order }), NO_CHOICES);

const FOUNDED = withValue(
  withValue(NO_CHOICES, "outcome", "Founded", "upheld"),
  "outcome",
  "Unfounded",
  "notUpheld",
);

/** Each kind of question that stops a report. */
export const STOPPING: Readonly<Record<string, AskedLog & { readonly before?: LogChoices }>> = {
  "dates of which nothing shows the order": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["03/04/2022", "05/04/2022", "Frontline", "Upheld"],
      ["04/05/2022", "06/05/2022", "Frontline", "Not Upheld"],
    ],
    question: /03\/04\/2022.*3 April 2022 or 4 March 2022/u,
    answer: orderOf("dayFirst", "Date Received", "Date Closed"),
  },
  "dates that contradict one another": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["03/05/2022", "6 May 2022", "Frontline", "Upheld"],
      ["13/04/2022", "20 April 2022", "Frontline", "Upheld"],
      ["04/14/2022", "20 April 2022", "Frontline", "Upheld"],
    ],
    question: /03\/05\/2022.*3 May 2022 or 5 March 2022/u,
    answer: orderOf("dayFirst", "Date Received"),
  },
  "dates whose day and month were swapped": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["4/14/2022", "20 April 2022", "Frontline", "Upheld"],
      ["5/16/2022", "20 May 2022", "Frontline", "Not Upheld"],
      // What a program made of 5/9/2022 and 6/7/2022.
      [isoDay("2022-09-05"), "20 May 2022", "Frontline", "Not Upheld"],
      [isoDay("2022-07-06"), "20 June 2022", "Frontline", "Not Upheld"],
    ],
    question: /swapped day and month in 2 of 4 dates under “Date Received”/u,
    answer: withSwap(NO_CHOICES, { sheet: "Log", header: "Date Received", isSwapped: true }),
  },
  "midnights in universal time": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      // 31 March and 30 June, both at 23:00: the days after are meant.
      [isoDay("2022-03-31") + 23 / 24, isoDay("2022-04-05"), "Frontline", "Upheld"],
      [isoDay("2022-06-30") + 23 / 24, isoDay("2022-07-06"), "Frontline", "Not Upheld"],
      [isoDay("2022-05-09") + 23 / 24, isoDay("2022-05-16"), "Frontline", "Not Upheld"],
    ],
    question: /31 March 2022, 23:00. Is that universal time\? Then it was 1 April 2022, 00:00 in the UK/u,
    answer: withUniversalTime(NO_CHOICES, { sheet: "Log", header: "Date Received", isUniversal: true }),
  },
  "two columns that could each be the date closed": {
    lines: [
      ["Date Received", "Date Closed", "Response Date", "Stage", "Outcome"],
      ["3 April 2022", "", "6 April 2022", "Frontline", "Upheld"],
      ["4 May 2022", "9 May 2022", "6 May 2022", "Frontline", "Upheld"],
    ],
    question: /“Date Closed”.*“Response Date”/u,
    answer: { ...NO_CHOICES, columns: { closed: "Response Date" } },
  },
  "two columns of outcomes in words that were taught": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Decision"],
      ["3 April 2022", "5 April 2022", "Frontline", "Founded", "Unfounded"],
      ["4 May 2022", "6 May 2022", "Frontline", "Unfounded", "Founded"],
    ],
    question: /“Outcome”.*“Decision”/u,
    before: FOUNDED,
    answer: { ...FOUNDED, columns: { outcome: "Decision" } },
  },
  "a column that may be the date escalated": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "When escalated"],
      ["3 April 2022", "5 May 2022", "Escalated", "Upheld", "20 April 2022"],
    ],
    question: /“When escalated”.*Date Escalated/u,
    answer: { ...NO_CHOICES, columns: { escalated: "When escalated" } },
  },
  "a column that may be the ID, without which one complaint is two": {
    lines: [
      ["Oracle number", "Date Received", "Date Closed", "Stage", "Outcome"],
      ["L1", "3 April 2022", "5 April 2022", "Frontline", "Not Upheld"],
      ["L2", "4 May 2022", "6 May 2022", "Frontline", "Upheld"],
    ],
    question: /“Oracle number”.*Complaint ID/u,
    answer: { ...NO_CHOICES, columns: { id: null } },
  },
  "a header that may mean something else than the stage": {
    lines: [
      ["Date Received", "Date Closed", "Level", "Outcome"],
      ["3 April 2022", "5 April 2022", "1", "Upheld"],
      ["4 May 2022", "6 May 2022", "2", "Not Upheld"],
    ],
    question: /“Level”.*Stage/u,
    answer: { ...NO_CHOICES, columns: { stage: "Level" } },
  },
  "a column that another program has numbered": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Outcome2"],
      ["3 April 2022", "5 April 2022", "Frontline", "Not Upheld", ""],
      ["4 May 2022", "6 May 2022", "Frontline", "Not Upheld", "Upheld"],
    ],
    question: /“Outcome”.*“Outcome2”/u,
    answer: { ...NO_CHOICES, columns: { outcome: "Outcome2" } },
  },
  "a column that no role reads and that says which rows are complaints": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Feedback"],
      ["3 April 2022", "5 April 2022", "Frontline", "Upheld", "Complaint"],
      ["4 May 2022", "6 May 2022", "Frontline", "Upheld", "Service request"],
      ["5 May 2022", "", "", "", "Compliment"],
    ],
    question: /“Feedback”.*Complaint \(1\), Service request \(1\) and Compliment \(1\)/u,
    answer: withCounted(NO_CHOICES, {
      header: "Feedback",
      counted: ["Complaint"],
      notCounted: ["Compliment", "Service request"],
    }),
  },
  "a stage 2 of another service under the ID of a Frontline complaint": {
    lines: [
      ["Ref", "Service", "Date Received", "Date Closed", "Stage", "Outcome"],
      ["1", "Adults", "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
      ["1", "Children", "3 May 2022", "27 May 2022", "Stage 2", "Upheld"],
    ],
    question: /^(?:log: )?Rows 2 and 3 have the same ID, 1, but another service.*one complaint\?/u,
    answer: { ...NO_CHOICES, repeatedIds: "several" },
  },
  "rows that differ only in a column that no role reads": {
    lines: [
      ["Ref", "Complainant", "Date Received", "Date Closed", "Stage", "Outcome"],
      ["A1", "Ms X", "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
      ["A1", "Mr Y", "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
      ["A2", "Mr Y", "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
    ],
    question: /Rows 2 and 3 have the same ID, A1, and differ only in “Complainant”/u,
    answer: { ...NO_CHOICES, repeatedIds: "one" },
  },
  "most IDs in several rows": {
    lines: [
      ["Ref", "Date Received", "Date Closed", "Stage", "Outcome"],
      ...["A", "B", "C"].flatMap((id) => [
        [id, "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
        [id, "4 April 2022", "7 April 2022", "Frontline", "Not Upheld"],
      ]),
    ],
    question: /3 of 3 IDs stand in several rows/u,
    answer: { ...NO_CHOICES, repeatedIds: "several" },
  },
  "a mark that rows are deleted": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "is_deleted"],
      ["3 April 2022", "5 April 2022", "Frontline", "Upheld", "No"],
      ["4 May 2022", "6 May 2022", "Frontline", "Upheld", "Yes"],
    ],
    question: /“is_deleted”.*No \(1\) and Yes \(1\)/u,
    answer: withCounted(NO_CHOICES, { header: "is_deleted", counted: ["No"], notCounted: ["Yes"] }),
  },
  "telephone numbers under a header of extensions": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Extension"],
      ["3 April 2022", "5 May 2022", "Frontline", "Upheld", 44_890],
      ["4 April 2022", "5 May 2022", "Frontline", "Upheld", "ext. 2210"],
      ["4 April 2022", "6 May 2022", "Investigative", "Upheld", ""],
    ],
    question: /“Extension” be read as Extension Authorised\? 2 of 2 cells may be telephone numbers/u,
    answer: { ...NO_CHOICES, columns: { extension: null } },
  },
  "a column that may say whether there was an extension": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Extends to"],
      ["3 April 2022", "5 May 2022", "Frontline", "Upheld", "20 April 2022"],
    ],
    question: /“Extends to”.*Extension Authorised/u,
    answer: { ...NO_CHOICES, columns: { extension: "Extends to" } },
  },
};

/** Each kind of question that leaves complaints out of some figures, and what a report says of it. */
export const LEAVING_OUT: Readonly<Record<string, AskedLog & { readonly said: RegExp | undefined }>> = {
  "an unknown stage": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["3 April 2022", "5 April 2022", "Frontline", "Upheld"],
      ["4 May 2022", "6 May 2022", "Panel", "Upheld"],
      ["5 May 2022", "6 May 2022", "Panel", "Upheld"],
    ],
    question: /“Panel”/u,
    said: /^2 closed complaints are not counted as closed.*stage/u,
    answer: withValue(NO_CHOICES, "stage", "Panel", "escalated"),
  },
  "an unknown outcome": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["3 April 2022", "5 April 2022", "Frontline", "Upheld"],
      ["4 May 2022", "6 May 2022", "Frontline", "Noted"],
    ],
    question: /“Noted”/u,
    said: /^1 closed complaint is not counted as closed.*outcome/u,
    answer: withValue(NO_CHOICES, "outcome", "Noted", "notUpheld"),
  },
  "an unknown extension": {
    lines: [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Extension"],
      ["3 April 2022", "5 April 2022", "Frontline", "Upheld", "No"],
      ["4 May 2022", "6 May 2022", "Frontline", "Upheld", "x"],
    ],
    question: /“x”/u,
    // The figure itself is N/A then.
    said: undefined,
    answer: withValue(NO_CHOICES, "extension", "x", "yes"),
  },
};
