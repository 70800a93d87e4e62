import type { CellValue } from "../../../src/log/sheetTable";
import { logOf } from "../logOf";

/** The rows of a log with a further column of this header, whose cells hold these. */
function logWith(header: string, cells: readonly CellValue[], { gap = false } = {}) {
  const empty = gap ? [""] : [];
  return logOf(
    ["Ref", "Date Received", "Date Closed", "Stage", "Outcome", ...empty, header],
    cells.map((cell, row) => [
      ...[`C${row + 1}`, "2022-01-10", "2022-01-14", "Frontline", "Upheld"],
      ...empty,
      cell,
    ]),
  );
}

/** What is asked of the column: its values with what each seems to say; undefined where nothing is asked. */
function asked(header: string, cells: readonly CellValue[]): unknown {
  const [column] = logWith(header, cells).reading.kinds;
  return column && Object.fromEntries(column.values.map(({ text, kind }) => [text, kind]));
}

describe("a column that tells which rows are complaints", () => {
  test.each<[string, CellValue[], Record<string, unknown>]>([
    ["Feedback Type", ["Complaint", "Compliment"], { Complaint: "complaint", Compliment: "other" }],
    ["Xyz", ["COMPLAINTS", "Compliments"], { COMPLAINTS: "complaint", Compliments: "other" }],
    [
      "Classification",
      ["Formal complaint", "MP enquiry", "Other", ""],
      { "Formal complaint": "complaint", "MP enquiry": "other", Other: undefined, "": undefined },
    ],
    ["Record kind", ["Stage 1", "Service Request"], { "Stage 1": "complaint", "Service Request": "other" }],
    ["Contact type", ["Thank you", "Delay"], { "Thank you": "other", Delay: undefined }],
    ["Complaint/Compliment/Comment", ["C", "Comment", "C"], { C: undefined, Comment: "other" }],
    ["Category", ["Delay", "Delay", "Compliment"], { Delay: undefined, Compliment: "other" }],
    ["Record status", ["Live", "Deleted"], { Live: undefined, Deleted: "other" }],
    ["deleted", ["N", "Y"], { N: "complaint", Y: "other" }],
    ["is_deleted", [false, true], { FALSE: "complaint", TRUE: "other" }],
    ["Void?", ["", "x"], { "": "complaint", x: "other" }],
    ["Test record (Y/N)", [0, 1], { "": "complaint", 1: "other" }],
    ["Is this a complaint?", ["Yes", "No", ""], { Yes: "complaint", No: "other", "": undefined }],
    ["Compliment?", ["✓", ""], { "✓": "other", "": "complaint" }],
  ])("is asked about: %s with %p", (header, cells, kinds) => {
    expect(asked(header, cells)).toEqual(kinds);
  });

  test.each<[string, CellValue[]]>([
    ["Feedback Type", ["Complaint", "Complaint"]],
    ["Subject", ["Compliment not passed on", "Complaint about an enquiry", "Complaint"]],
    ["Category", ["Service request", "Noise", "Enquiry", "Noise"]],
    ["Remedy", ["Apology", "Service request", "Apology"]],
    ["Previous contact type", ["Complaint", "Enquiry"]],
    ["Responsible team", ["Complaints", "Enquiries"]],
    ["How received", ["Complaint", "Enquiry"]],
    ["Comments", ["Compliment", "Rang twice", "No answer", "Spoke to her son", "Was sent a leaflet"]],
    ["Summary", ["Test", "Void", "Sample", "Rude"]],
    ["Deleted on", ["2022-01-10", ""]],
    ["deleted", ["N", "N"]],
    ["Complaint", ["My bin was not emptied", "Yes"]],
    ["Status", ["Open", "Closed"]],
  ])("is not asked about where it is honest about complaints: %s with %p", (header, cells) => {
    expect(asked(header, cells)).toBeUndefined();
  });

  test("is none where it is a list to choose from beside the log", () => {
    const { reading } = logWith("Feedback types", ["Complaint", "Compliment"], { gap: true });
    expect(reading.kinds).toEqual([]);
  });

  test("is asked about where stages say that some rows are none", () => {
    const { reading } = logOf(
      ["Ref", "Date Received", "Date Closed", "Stage", "Outcome"],
      [
        ["A", "2022-01-10", "2022-01-14", "Stage 1", "Upheld"],
        ["B", "2022-01-10", "2022-01-14", "Enquiry", "Upheld"],
      ],
    );
    expect(reading.kinds.map(({ header }) => header)).toEqual(["Stage"]);
  });
});

describe("what was said of its values", () => {
  const headers = ["Ref", "Kind of contact", "Date Received", "Date Closed", "Stage", "Outcome"];
  const lines = [
    ["A", "Complaint", "2022-01-10", "2022-01-14", "Frontline", "Upheld"],
    ["B", "Compliment", "2022-01-10", "", "", ""],
    ["C", " compliment ", "2022-01-10", "2022-01-14", "Frontline", "Upheld"],
    ["D", "Petition", "2022-01-10", "2022-01-14", "Frontline", "Upheld"],
  ];
  const choices = {
    counted: [{ header: "kind of contact", counted: ["Complaint"], notCounted: ["COMPLIMENT"] }],
  };

  test("leaves those rows out with a reason, and says of a value that was never asked nothing", () => {
    const { reading, account } = logOf(headers, lines, { choices });
    expect(account).toMatchObject({ read: 4, used: 2, leftOut: { otherContact: 2 } });
    expect(reading.kinds[0]?.values.map(({ text, count, isCounted }) => [text, count, isCounted])).toEqual([
      ["Compliment", 2, false],
      ["Complaint", 1, true],
      ["Petition", 1, undefined],
    ]);
  });

  test("holds for both stages where they stand in one row", () => {
    const { account, reading } = logOf(
      [
        ...["Ref", "Deleted", "Date Received", "Stage 1 Outcome", "Stage 1 Date Closed"],
        ...["Stage 2 Outcome", "Stage 2 Date Closed"],
      ],
      [
        ["A", "N", "2022-01-10", "Upheld", "2022-01-14", "", ""],
        ["B", "Y", "2022-01-10", "Upheld", "2022-01-14", "Not Upheld", "2022-02-14"],
        ["C", "N", "2022-01-10", "", "", "Upheld", "2022-02-10"],
      ],
      { choices: { counted: [{ header: "Deleted", counted: ["N"], notCounted: ["Y"] }] } },
    );
    expect(account).toMatchObject({ read: 3, used: 2, leftOut: { otherContact: 1 } });
    expect(reading.kinds[0]?.values.map(({ text, count }) => [text, count])).toEqual([
      ["N", 2],
      ["Y", 1],
    ]);
  });
});

test("a long column of texts is not looked through, unless it was answered for", () => {
  const texts = Array.from({ length: 2000 }, (_, row) => (row === 1999 ? "Compliment" : `Complaint ${row}`));
  const headers = ["Ref", "Type", "Date Received", "Date Closed", "Stage", "Outcome"];
  const lines = texts.map((text, row) => [`C${row}`, text, "2022-01-10", "", "Frontline", ""]);
  expect(logOf(headers, lines).reading.kinds).toEqual([]);
  const counted = [{ header: "Type", counted: [], notCounted: ["Compliment"] }];
  const answered = logOf(headers, lines, { choices: { counted } });
  expect(answered.account.leftOut.otherContact).toBe(1);
  expect(answered.reading.kinds[0]?.values.length).toBe(2000);
});
