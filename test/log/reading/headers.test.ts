import { roleOfHeader } from "../../../src/log/spellings/headers";
import { roleName } from "../../../src/log/spellings/roleName";
import { ROLES } from "../../../src/log/spellings/roles";

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ["id", ["Complaint ID", "Ref", "Reference", "Case Ref", "Case No"]],
  ["received", ["Date Received", "Received", "Date Complaint Received", "Logged", "Date Recieved"]],
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
      expect(variants.map((variant) => [variant, roleOfHeader(variant)?.role])).toEqual(
        variants.map((variant) => [variant, field]),
      );
    },
  );

  test.each([
    "",
    " ",
    "Status",
    "Stage 1",
    "Stage 2 Due Date",
    "Date Stage 2 Due",
    "Investigation",
    "Name",
    "Date",
    "Received by",
    "Closed by",
    "Notes",
    "Target Date",
  ])("“%s” heads none", (text) => {
    expect(roleOfHeader(text)).toBeUndefined();
  });
});

describe("headers of a log with both stages in a row", () => {
  test.each([
    ["Stage 1 Decision", "stage1.outcome"],
    ["Stage 1 Decision Date", "stage1.closed"],
    ["S1: Date Closed", "stage1.closed"],
    ["Outcome (Stage 1)", "stage1.outcome"],
    ["Response Date - Stage 2", "stage2.closed"],
    ["Stage 2 Extension Authorised", "stage2.extension"],
    ["Frontline Outcome", "stage1.outcome"],
    ["Investigation Outcome", "stage2.outcome"],
    ["Stage 1 Date Received", "received"],
    ["Stage 2 Received", "escalated"],
    ["Stage 2 Requested", "escalated"],
    ["Date Escalated to Stage 2", "escalated"],
    ["Stage 2 Escalation Date", "escalated"],
    ["Date Stage 2 Response Sent", "stage2.closed"],
    ["Date of Stage 1 Response", "stage1.closed"],
  ])("“%s” heads the column of %s", (text, role) => {
    expect(roleOfHeader(text)?.role).toBe(role);
  });

  test("an Investigation Officer is an officer, not one of stage 2", () => {
    expect(roleOfHeader("Investigation Officer")?.role).toBe("officer");
  });

  test("a role is named by a header that names it", () => {
    for (const role of ROLES) expect(roleOfHeader(roleName(role))?.role).toBe(role);
  });
});
