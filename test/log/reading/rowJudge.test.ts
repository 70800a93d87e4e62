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
