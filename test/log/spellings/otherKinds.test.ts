import fc from "fast-check";
import { DAY_FIELDS } from "../../../src/engine/complaintLog";
import { findLayout } from "../../../src/log/reading/layout";
import { headersOfTwoRows } from "../../../src/log/reading/headerTexts";
import { doubtfulSpellings, headerSpellings } from "../../../src/log/spellings/headerSpellings";
import { roleOfHeader } from "../../../src/log/spellings/headers";
import { isOfAnotherKind } from "../../../src/log/spellings/otherKinds";
import { fieldOfRole } from "../../../src/log/spellings/roles";

describe("a header that says by when something is due heads no date on which it was done", () => {
  test.each([
    "Response Date (Due)",
    "Response Date (target)",
    "Response Date [expected]",
    "Date Closed (deadline)",
    "Date Closed - planned",
    "Closure Date (revised)",
    "Target Response Date",
    "Response due",
    "Date Response Due",
    "Due: Response Date",
    "Expected Completion Date",
    "Stage 1 Response Date (Due)",
    "Response Date - Stage 2 (target)",
    "Target Date Stage 1",
    "Stage 2 Date Closed (Target)",
    "Respond by",
    "Agreed Response Date",
    "sla_target_dt",
    "TargetResponseDate",
  ])("%s", (header) => {
    const role = roleOfHeader(header)?.role;
    expect(role).toBeUndefined();
    expect(isOfAnotherKind("closed", header)).toBe(true);
  });

  test("however it is written", () => {
    const plain = fc.constantFrom(...[...headerSpellings("closed"), ...headerSpellings("received")]);
    const turn = fc.constantFrom("due", "target", "expected", "deadline", "planned", "revised");
    const put = fc.constantFrom<(text: string, word: string) => string>(
      (text, word) => `${text} (${word})`,
      (text, word) => `${text} [${word.toUpperCase()}]`,
      (text, word) => `${text} - ${word}`,
      (text, word) => `${word} ${text}`,
      (text, word) => `Stage 1 ${text} (${word})`,
      (text, word) => `${word}: ${text}`,
      (text, word) => `${text}_${word}`.replaceAll(" ", "_"),
    );
    fc.assert(
      fc.property(plain, turn, put, (text, word, putTo) => {
        const role = roleOfHeader(putTo(text, word))?.role;
        if (role !== undefined) expect(fieldOfRole(role)).toBe("extension");
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["Target", "Response Date"],
    ["Response Date", "Due"],
    ["Due", "Date Closed"],
    ["Response", "Target Date"],
  ])("in two rows, “%s” over “%s”", (upper, lower) => {
    const [header] = headersOfTwoRows([upper], [lower]);
    expect(header?.role).toBeUndefined();
  });

  test("in two rows, where a label stands over several columns", () => {
    const upper = ["", "", "", "Target", "", "Actual", ""];
    const lower = [
      "Ref",
      "Date Received",
      "Stage",
      "Acknowledged",
      "Response Date",
      "Response Date",
      "Outcome",
    ];
    const layout = findLayout({ firstColumn: 0, values: [upper, lower] }, 0);
    expect(layout?.roles.get("closed")?.column).toBe(5);
    expect(layout?.roles.has("acknowledged")).toBe(false);
    expect(layout?.rivals).toEqual([]);
  });
});

describe("a header of another kind is none of a date of the complaint", () => {
  test.each([
    "Date of Birth",
    "Date Action Completed",
    "Completion Date (action)",
    "Date Received (by Ombudsman)",
    "Date of Incident",
    "Date Passed to Service",
    "Response Sent to Service",
    "Holding Response Sent",
    "Last Updated",
    "Date Consent Received",
    "Days to Close",
    "Date Reopened",
    "Closed by",
    "Response No",
  ])("%s", (header) => {
    expect(roleOfHeader(header)?.role).toBeUndefined();
    for (const field of ["received", "closed"] as const) expect(isOfAnotherKind(field, header)).toBe(true);
  });

  test.each(["Response Sent to Complainant", "Date Received (dd/mm/yyyy)", "Date Received (day/month/year)"])(
    "but “%s” is",
    (header) => {
      expect(isOfAnotherKind("closed", header)).toBe(false);
    },
  );

  test("no spelling that is known is one", () => {
    const known = DAY_FIELDS.flatMap((field) =>
      [...headerSpellings(field), ...doubtfulSpellings(field)].map((text) => [field, text] as const),
    );
    expect(known.filter(([field, text]) => isOfAnotherKind(field, text))).toEqual([]);
  });
});
