import { fieldOfHeader } from "../../../src/log/spellings/headers";

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ["id", ["Complaint ID", "Ref", "Reference", "Case Ref", "Case No"]],
  ["received", ["Date Received", "Received", "Date Complaint Received", "Logged"]],
  ["closed", ["Date Closed", "Response Date", "Date of Response", "Date Completed"]],
  ["stage", ["Stage", "Complaint Stage", "Level"]],
  ["escalated", ["Date Escalated", "Escalation Date", "Escalated On"]],
  ["outcome", ["Outcome", "Decision", "Finding"]],
  ["extension", ["Extension", "Extension Authorised", "Extended (Y/N)"]],
  ["type", ["Type", "Type of Complaint", "Category", "Complaint Reason", "Nature"]],
  ["acknowledged", ["Date Acknowledged", "Acknowledged"]],
  ["officer", ["Responsible Officer", "Investigating Officer", "Owner", "Handler"]],
  ["action", ["Action Taken", "Lessons Learned", "Learning", "Improvement"]],
  ["service", ["Service", "Team", "Directorate", "Service Area"]],
];
const CASES = HEADERS.flatMap(([field, texts]) => texts.map((text) => [text, field] as const));

describe("headers", () => {
  test.each(CASES)(
    "“%s” heads the column of %s, however it is cased, spaced and punctuated",
    (text, field) => {
      const variants = [
        text,
        text.toUpperCase(),
        text.toLowerCase(),
        `  ${text}  `,
        `${text}:`,
        text.replaceAll(" ", "_"),
        text.replaceAll(" ", "\n"),
        text.replaceAll(" ", "-"),
        text.replaceAll(" ", "\u00a0"),
        text.replaceAll(" ", "  "),
      ];
      expect(variants.map((variant) => [variant, fieldOfHeader(variant)?.field])).toEqual(
        variants.map((variant) => [variant, field]),
      );
    },
  );

  test.each([
    "",
    " ",
    "Status",
    "Stage 1 Decision",
    "Name",
    "Date",
    "Received by",
    "Closed by",
    "Notes",
    "Target Date",
  ])("“%s” heads none", (text) => {
    expect(fieldOfHeader(text)).toBeUndefined();
  });
});
