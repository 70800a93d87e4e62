import type { CellValue } from "../../../src/log/sheetTable";
import { logOf } from "../logOf";

const HEADERS = ["Complaint ID", "Type", "Date Received", "Stage", "Date Closed", "Outcome", "Action Taken"];
const COMPLAINT = ["C1", "Delay", "2022-01-10", "Frontline", "2022-01-14", "Upheld", "Apology."];
const BLANK = HEADERS.map(() => "");

/** What a line under the header is taken for, between two complaints. */
function takenFor(line: readonly CellValue[]): string {
  const { reading } = logOf(HEADERS, [COMPLAINT, line, ["C3", ...COMPLAINT.slice(1)]]);
  return reading.otherRows.get(2) ?? "complaint";
}

describe("a line under the header", () => {
  test("is blank where every cell of the log's columns is", () => {
    expect(takenFor(BLANK)).toBe("blank");
    expect(takenFor(["  ", ...BLANK.slice(1)])).toBe("blank");
  });

  test.each<[string, CellValue[]]>([
    ["Total, and counts", ["Total", "", 36, "", 29, "", ""]],
    ["TOTAL: alone", ["TOTAL:", "", "", "", "", "", ""]],
    ["Grand total in another column", ["", "Grand total", 36, "", "", "", ""]],
    ["Sub-total", ["Sub-total", "", "", "", "", 3, ""]],
    ["Totals in place of the first date", ["", "", "Totals", "", "", 12, ""]],
    ["with a date of closing", ["Total", "", "", "", "2022-03-31", "", ""]],
    ["beside the day up to which it counts", ["", "Totals for Q4", "", "", "2022-03-31", "", 12]],
    ["beside a count and a date of closing", [36, "Grand total", "", "", "2022-03-31", "", ""]],
    ["in place of the date of closing", ["", "", "", "", "Total closed", 12, ""]],
  ])("is one of totals where it says so: %s", (_, line) => {
    expect(takenFor(line)).toBe("total");
  });

  test.each<[string, CellValue[]]>([
    ["answered", ["C2", "Total neglect of duty", "2022-01-10", "Frontline", "2022-01-14", "Upheld", ""]],
    ["with no date of receipt yet", ["C2", "Total neglect of duty", "", "Frontline", "", "", ""]],
    ["with no stage yet", ["C2", "Total neglect of duty", "2022-01-10", "", "", "", ""]],
    [
      "with no stage yet, its date a text",
      ["C2", "Delay", "10/01/2022", "", "", "", "Total refund offered."],
    ],
    ["with a word that begins like total", ["C2", "Totally ignored", "2022-01-10", "", "", "", ""]],
  ])("is a complaint, whatever its text begins with: %s", (_, line) => {
    expect(takenFor(line)).toBe("complaint");
  });

  test.each<[string, CellValue[]]>([
    ["a group's count", ["", "Adult Care Count", "", "", "", "", 2]],
    ["a group's sum of dates", ["", "Delay Total", 178_378, "", 178_400, "", ""]],
    ["a group's mean of dates", ["", "Delay Average", 44_600.5, "", 44_610, "", ""]],
    ["a count by date", ["", "", "10/01/2022 Count", "", "", "", 3]],
    ["a count by stage", [4, "", "", "Frontline Count", "", "", ""]],
    ["all of them", ["", "Grand Count", 4, "", "", "", ""]],
    ["a month's", [1, "", "January total", "", "", "", ""]],
    ["a sum that looks like a date", ["Total", "", 44_600, "", 44_610, "", ""]],
  ])("is one of Excel's subtotals, or a sum: %s", (_, line) => {
    expect(takenFor(line)).toBe("total");
  });

  test.each<[string, CellValue[]]>([
    ["when it was updated", ["Last updated", "", "2022-04-01", "", "", "", ""]],
    ["when it was updated, without a colon", ["Updated on", "", "2022-04-01", "", "", "", ""]],
    ["when it was signed", ["Date:", "", "2022-04-01", "", "", "", ""]],
    ["by whom and when", ["Approved by", "Head of Service", "2022-04-01", "", "", "", ""]],
    [
      "by whom, when, and until when",
      ["Approved by", "Head of Service", "2022-04-01", "", "2022-04-08", "", ""],
    ],
    ["beside the type", ["", "Report run on", "2022-04-01", "", "", "", ""]],
    ["its period", ["Reporting period", "", "2022-01-01", "", "2022-03-31", "", ""]],
    ["a sum that looks like a date", ["Compensation paid (£)", "", 44_600, "", "", "", ""]],
    ["a month and its name", ["February", "", "2022-02-01", "", "", "", ""]],
    ["a month and its name and year", ["Feb-22", "", "2022-02-01", "", "", "", ""]],
    ["a quarter", ["Quarter 4 2021/22", "", "2022-01-01", "", "", "", ""]],
    ["a span of months", ["January to March 2022", "", "2022-01-01", "", "", "", ""]],
    ["a week", ["Week commencing", "", "2022-01-10", "", "", "", ""]],
  ])("is a note or a dated heading where words stand beside a date in place of an ID: %s", (_, line) => {
    expect(takenFor(line)).toBe("note");
  });

  test.each<[string, CellValue[]]>([
    ["a group and its size", ["", "Delay (2)", "", "", "", "", ""]],
    ["a month", ["March 2022", "", "", "", "", "", ""]],
    ["who kept the log", ["Prepared by:", "A. Officer", "", "", "", "", ""]],
    ["a remark", ["Note: figures are provisional.", "", "", "", "", "", ""]],
    ["the end", ["End of log", "", "", "", "", "", ""]],
  ])("is a heading or a note where nothing else is said: %s", (_, line) => {
    expect(takenFor(line)).toBe("heading");
  });

  test.each<[string, CellValue[]]>([
    ["by its ID", ["EXAMPLE", "Delay", "2022-01-10", "Frontline", "2022-01-14", "Upheld", "What was done"]],
    [
      "by its ID, with a number",
      ["e.g. 001", "Delay", "2022-01-10", "Frontline", "2022-01-14", "Upheld", ""],
    ],
    ["in brackets", ["<Sample row>", "Delay", "2022-01-10", "Frontline", "2022-01-14", "Upheld", ""]],
    ["a trial", ["TEST 1", "Delay", "2022-01-10", "Frontline", "", "", ""]],
    ["word for word", ["e.g. 1", "e.g. Delay", "e.g. 05/01/2022", "e.g. Frontline", "", "", ""]],
    [
      "hints",
      ["Unique number", "Pick from list", "dd/mm/yyyy", "Pick from list", "dd/mm/yy", "", "Free text"],
    ],
    ["hints of a form", ["", "Choose an item.", "Click or tap to enter a date.", "Select", "", "", ""]],
  ])("is an example or a row of hints: %s", (_, line) => {
    expect(takenFor(line)).toBe("example");
  });

  test.each<[string, CellValue[]]>([
    ["that has no stage yet", ["C2", "Delay", "2022-01-10", "", "", "", ""]],
    ["whose ID is all that is there beside the date", ["C2", "", "2022-01-10", "", "", "", ""]],
    ["whose ID has not been given yet", ["", "Compensation", "2022-01-10", "", "", "", ""]],
    ["about a month", ["C2", "May", "2022-01-10", "", "", "", ""]],
    [
      "with words for an ID, but an outcome",
      ["Mr Jones", "Delay", "2022-01-10", "", "2022-01-14", "Upheld", ""],
    ],
    ["with words for an ID, but a stage", ["Mr Jones", "", "2022-01-10", "Stage 1", "", "", ""]],
    ["with words for an ID, but all else", ["Mr Jones", "Delay", "2022-01-10", "", "", "", "Phoned."]],
    ["about a test", ["C2", "Test results", "2022-01-10", "Frontline", "", "", ""]],
    ["about a form", ["C2", "Select committee", "10/01/2022", "", "", "", "Choose another form."]],
    ["whose ID begins like an example", ["Eg1", "Delay", "2022-01-10", "Frontline", "", "", ""]],
    ["whose ID begins like a sample", ["Sample-ford 12", "Delay", "2022-01-10", "Frontline", "", "", ""]],
    ["about a count", ["C2", "Miscounted: account", "", "Frontline", "", "", ""]],
  ])("is a complaint: %s", (_, line) => {
    expect(takenFor(line)).toBe("complaint");
  });

  test("is a complaint with words for an ID, where the IDs of the log are words", () => {
    const lines = ["JS", "TK", "Ms Mac"].map((id) => [id, "", "2022-01-10", "", "", "", ""]);
    expect(logOf(HEADERS, lines).reading.otherRows.size).toBe(0);
  });

  test("repeats the header where most of its cells do, however they are spelt", () => {
    expect(takenFor(HEADERS)).toBe("repeatedHeader");
    expect(takenFor(HEADERS.map((header) => header.toUpperCase()))).toBe("repeatedHeader");
    expect(takenFor(["Ref", "Category", "Received", "Level", "Response Date", "Decision", ""])).toBe(
      "repeatedHeader",
    );
  });

  test("is a complaint where only its type is a header's word", () => {
    expect(takenFor(["C2", "Category", "2022-01-10", "Frontline", "", "", ""])).toBe("complaint");
    expect(takenFor(["C2", "Type", "", "", "", "", ""])).toBe("complaint");
    expect(takenFor(["C2", "Category", "10/01/2022", "Stage", "", "Noted", "Learning"])).toBe("complaint");
  });

  test("is a complaint where it holds anything else", () => {
    expect(takenFor(["", "", "", "", "", "", "Phone back"])).toBe("complaint");
    expect(takenFor(["#N/A", "", "", "", "", "", ""])).toBe("complaint");
    expect(takenFor(["", "", 0.5, "", "", "", ""])).toBe("complaint");
  });
});

describe("the account of the rows", () => {
  const lines = [
    COMPLAINT,
    BLANK,
    HEADERS,
    ["C2", ...COMPLAINT.slice(1)],
    COMPLAINT,
    ["Total", "", 2, "", "", "", ""],
  ];
  const noDates = ["C9", "Delay", "", "Frontline", "", "", ""];

  test("says of every row read whether it is used, or why it is left out", () => {
    expect(logOf(HEADERS, [...lines, noDates]).account).toMatchObject({
      read: 7,
      used: 2,
      leftOut: { blank: 1, repeatedHeader: 1, identical: 1, total: 1, nothingToCount: 1 },
    });
  });

  test("does not count the blank rows after the last that holds anything", () => {
    expect(logOf(HEADERS, [...lines, BLANK, BLANK, BLANK]).account).toEqual(logOf(HEADERS, lines).account);
  });

  test("leaves out what stands under the headers of another table, until those of the log come again", () => {
    const other = ["Officer", "Service", "Type", "", "", "", ""];
    const { account, reading } = logOf(HEADERS, [
      COMPLAINT,
      BLANK,
      other,
      ["C2", ...COMPLAINT.slice(1)],
      ["C3", ...COMPLAINT.slice(1)],
      HEADERS,
      ["C4", ...COMPLAINT.slice(1)],
    ]);
    expect(account).toMatchObject({ used: 2, leftOut: { otherHeaders: 1, underOtherHeaders: 2 } });
    expect([0, 1].map((row) => reading.cell("id", row))).toEqual(["C1", "C4"]);
  });

  test("of a log with no rows is of none", () => {
    expect(logOf(HEADERS, []).account).toMatchObject({ read: 0, used: 0 });
    expect(logOf(HEADERS, [BLANK, BLANK]).account).toMatchObject({ read: 0, used: 0 });
  });

  test("rows of the log know their place in the sheet", () => {
    const { reading } = logOf(HEADERS, lines);
    expect([0, 1, 2].map(reading.sheetRow)).toEqual([1, 4, 5]);
    expect(reading.cell("id", 1)).toBe("C2");
  });
});
