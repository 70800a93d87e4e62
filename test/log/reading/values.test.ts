import type { CellValue } from "../../../src/log/sheetTable";
import { type Complaint, answered, logOfComplaints } from "../logOf";

const read = (complaint: Complaint) => logOfComplaints([answered(complaint)]).row(0);
/** The ways in which people write one text. */
function variants(text: string): string[] {
  return [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    ` ${text} `,
    `${text}.`,
    text.replaceAll(" ", "  "),
    text.replaceAll(" ", "-"),
  ];
}
const casesOf = (table: readonly (readonly [string, readonly CellValue[]])[]) =>
  table.flatMap(([meaning, values]) => values.map((value) => [value, meaning] as const));

describe("stages", () => {
  test.each(
    casesOf([
      ["frontline", ["Frontline", "Stage 1", "S1", "Front line", "FLR", "Frontline Resolution"]],
      ["stage2", ["Stage 2", "S2"]],
      ["investigative", ["Investigative", "Investigation"]],
      ["escalated", ["Escalated", "Stage 2 (escalated)", "S2 Esc"]],
    ]),
  )("“%s” is %s, however it is cased, spaced and punctuated", (value, meaning) => {
    expect(variants(String(value)).map((text) => read({ stage: text }).stage)).toEqual(
      variants("").map(() => meaning),
    );
  });

  test("1 and 2 are stages as numbers, too", () => {
    expect([1, 2].map((stage) => read({ stage }).stage)).toEqual(["frontline", "stage2"]);
  });

  test.each(["Stage 3", "Panel", "Resolved", 3, true, "#N/A", "#REF!"])("“%s” is unknown", (stage) => {
    expect(read({ stage }).stage).toBe("unknown");
  });

  test.each(["", "  ", "-", "N/A", "TBC"])("“%s” is none", (stage) => {
    expect(read({ stage }).stage).toBe("none");
  });
});

describe("outcomes", () => {
  test.each(
    casesOf([
      ["upheld", ["Upheld", "Fully upheld"]],
      ["partiallyUpheld", ["Partially Upheld", "Part upheld", "Partial", "PU"]],
      ["notUpheld", ["Not upheld", "Not-upheld", "NU"]],
      ["resolution", ["Resolved", "Resolution"]],
      ["withdrawn", ["Withdrawn"]],
      ["duplicate", ["Duplicate"]],
      ["loggedInError", ["Logged in error"]],
      ["notAComplaint", ["Not a complaint"]],
      ["consentNotGiven", ["Consent not given"]],
    ]),
  )("“%s” is %s, however it is cased, spaced and punctuated", (value, meaning) => {
    expect(variants(String(value)).map((text) => read({ outcome: text }).outcome)).toEqual(
      variants("").map(() => meaning),
    );
  });

  test.each(["Noted", "Upheld?no", 1, false, "#N/A", "#VALUE!"])("“%s” is unknown", (outcome) => {
    expect(read({ outcome }).outcome).toBe("unknown");
  });

  test.each(["", "Pending", "ongoing", "–", "n/a"])("“%s” is none yet", (outcome) => {
    expect(read({ outcome }).outcome).toBe("none");
  });
});

describe("extensions", () => {
  test.each(
    casesOf([
      ["yes", ["Y", "Yes", "TRUE", "1", 1, true, "2022-02-01", "01/02/2022", "1 Feb 2022", "✓"]],
      ["yes", ["Yes - until 1 February", "Y (5 days)", "yes, agreed"]],
      ["no", ["N", "No", "FALSE", "0", false, "No - answered in time"]],
      ["none", ["", " ", "-", "N/A"]],
      ["unknown", ["perhaps", "Yes/No", "Note", 2, "31/02/2022", "#N/A", "#NAME?"]],
    ]),
  )("%p is %s", (value, meaning) => {
    expect(read({ extension: value }).extension).toBe(meaning);
  });

  test("a date is the agreed one", () => {
    const { received, extendedTo } = read({ extension: "2022-01-31" });
    expect(extendedTo - received).toBe(21);
  });

  test("yes is extended to no date", () => {
    expect(read({ extension: "Yes" }).extendedTo).toBe(0);
  });
});

describe("IDs are text", () => {
  test.each<[CellValue, string]>([
    [101002875021, "101002875021"],
    [1.01003e14, "101003000000000"],
    ["00123", "00123"],
    [" CM/22-7 ", "CM/22-7"],
    [7, "7"],
    ["1e5", "1e5"],
  ])("%p is “%s”", (id, text) => {
    expect(read({ id }).id).toBe(text);
  });
});
