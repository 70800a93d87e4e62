import fc from "fast-check";
import type { CellValue } from "../../../src/log/sheetTable";
import { headerSpellings } from "../../../src/log/spellings/headerSpellings";
import type { Role } from "../../../src/log/spellings/roles";
import { type Given, askedOf, askedOfValues, mappedSheet } from "./askedOf";

describe("a lesser header that is known beside a better one that is not: it is asked which is meant", () => {
  test.each<[Role, string, string]>([
    ["closed", "Response Date", "Actual reply went out"],
    ["closed", "Date Completed", "Letter issued to complainant"],
    ["closed", "Closed", "Answered to customer (date)"],
    ["received", "Logged", "Complaint first raised"],
    ["received", "Date Logged", "When we received it"],
    ["received", "Date of complaint", "Date Logged"],
  ])("%s: “%s” and “%s”", (role, known, other) => {
    const isReceived = role === "received";
    const headers = ["Ref", known, other, isReceived ? "Date Closed" : "Date Received", "Stage", "Outcome"];
    const dates = isReceived ? "2022-02-01" : "2022-01-01";
    const lines = [
      headers.join("|"),
      `1|2022-01-10|2022-01-12|${dates}|Stage 1|Upheld`,
      `2|2022-01-17|2022-01-17|${dates}|Stage 1|Upheld`,
    ];
    expect(askedOf(lines)).toEqual([`${role}: ${known} or ${other}`]);
    expect(askedOf(lines, { choices: { [role]: known } })).toEqual([]);
    expect(askedOf(lines, { choices: { [role]: other } })).toEqual([]);
  });

  test("of a stage, where severity and procedure both count levels", () => {
    const lines = [
      "Ref|Date Received|Level|Procedure step|Date Closed|Outcome",
      "1|2022-01-10|1|Stage 2|2022-02-14|Upheld",
      "2|2022-01-17|2|Stage 1|2022-01-21|Not Upheld",
    ];
    expect(askedOf(lines)).toEqual(["stage: Level or Procedure step"]);
  });

  test("of an outcome, where words of outcomes stand under a header that says nothing", () => {
    const lines = [
      "Ref|Date Received|Stage|Date Closed|Outcome|Ruling",
      "1|2022-01-10|Stage 1|2022-01-14|Apology sent|Upheld",
      "2|2022-01-17|Stage 1|2022-01-21|Policy explained|Not Upheld",
    ];
    expect(askedOf(lines)).toEqual(["outcome: Outcome or Ruling"]);
  });

  test("of each stage in a wide log", () => {
    const lines = [
      "Ref|Date Received|Stage 1 Outcome|Stage 1 Response Date|Stage 1 letter issued|Date Escalated|Stage 2 Outcome|Stage 2 Response Date",
      "1|2022-01-10|Upheld|2022-01-14|2022-01-20|2022-01-21|Upheld|2022-02-14",
      "2|2022-01-17|Not Upheld|2022-01-21|2022-01-21||||",
    ];
    expect(askedOf(lines)).toEqual(["stage1.closed: Stage 1 Response Date or Stage 1 letter issued"]);
  });

  test("of the escalation and of extensions, since figures hang on them", () => {
    const lines = [
      "Ref|Date Received|Stage|Date Escalated|Stage 2 request came|Date Closed|Outcome|Extended|Extension agreed by service",
      "1|2022-01-10|Stage 2|2022-01-21|2022-01-24|2022-02-14|Upheld|Yes|No",
      "2|2022-01-17|Stage 2|2022-01-28|2022-01-28|2022-02-14|Upheld|No|Yes",
    ];
    expect(askedOf(lines)).toEqual([
      "escalated: Date Escalated or Stage 2 request came",
      "extension: Extended or Extension agreed by service",
    ]);
  });
});

describe("a header as programs rename one that stands there twice is a column of the same role", () => {
  const names = [
    "Outcome2",
    "Outcome.1",
    "Outcome_1",
    "Outcome (2)",
    "Outcome1",
    "Outcome...7",
    "Outcome.y",
    "Outcome_right",
    "Copy of Outcome",
    "Outcome #2",
  ];
  test.each(names)("%s", (name) => {
    const lines = [
      `Ref|Date Received|Stage|Date Closed|Outcome|${name}`,
      "1|2022-01-10|Stage 1|2022-01-14|Not Upheld|",
      "2|2022-01-17|Stage 2|2022-02-14|Not Upheld|Upheld",
    ];
    expect(askedOf(lines)).toEqual([`outcome: Outcome or ${name}`]);
  });

  test("is always asked about, whatever it repeats and wherever it stands, unless it says the same", () => {
    const roles = ["received", "closed", "stage", "outcome"] as const;
    const cells: Readonly<Record<(typeof roles)[number], readonly [CellValue, CellValue]>> = {
      received: [44571, 44572],
      closed: [44600, 44601],
      stage: ["Stage 1", "Stage 2"],
      outcome: ["Upheld", "Not Upheld"],
    };
    const rename = fc.constantFrom<(text: string) => string>(
      (text) => `${text}2`,
      (text) => `${text}.1`,
      (text) => `${text}_1`,
      (text) => `${text} (2)`,
      (text) => `${text}_x`,
    );
    const headers = fc.record({
      received: fc.constantFrom(...headerSpellings("received")),
      closed: fc.constantFrom(...headerSpellings("closed")),
      stage: fc.constantFrom(...headerSpellings("stage")),
      outcome: fc.constantFrom(...headerSpellings("outcome")),
    });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(headers, fc.constantFrom(...roles), rename, order, (texts, repeated, renamed, places) => {
        const columns = [
          ...roles.map((role) => [texts[role], cells[role][0], cells[role][1]]),
          [renamed(texts[repeated]), "", cells[repeated][0]],
        ];
        const values = [0, 1, 2].map((row) => places.map((place) => columns[place]?.[row] ?? ""));
        expect(askedOfValues(values)).toContain(
          `${repeated}: ${texts[repeated]} or ${renamed(texts[repeated])}`,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("also where the rows looked at leave it blank, and the log goes on", () => {
    const lines = [
      "Ref|Date Received|Stage|Date Closed|Outcome|Outcome2",
      "1|2022-01-10|Stage 1|2022-01-14|Upheld|",
    ];
    expect(askedOf(lines)).toEqual([]);
    expect(askedOf(lines, { goesOn: true })).toEqual(["outcome: Outcome or Outcome2"]);
  });

  test("but a number alone shows nothing", () => {
    const lines = [
      "Ref|Date Received|Stage|Date Closed|Outcome|Address 2|Stage 2|Round 2",
      "1|2022-01-10|Stage 1|2022-01-14|Upheld|High Street|Panel|x",
    ];
    expect(askedOf(lines)).toEqual([]);
  });
});

describe("a column that says yes or no to whether it was upheld", () => {
  test.each(["Upheld?", "Complaint Upheld", "Upheld (Y/N)", "Was the complaint upheld?"])(
    "is the rival of a narrative outcome: “%s”",
    (header) => {
      const lines = [
        `Ref|Date Received|Stage|Date Closed|Outcome|${header}`,
        "1|2022-01-10|Stage 1|2022-01-14|Apology sent|Yes",
        "2|2022-01-17|Stage 1|2022-01-21|Policy explained|No",
        "3|2022-01-18|Stage 1|2022-01-21|Fee refunded|Partially",
      ];
      expect(askedOf(lines)).toEqual([`outcome: Outcome or ${header}`]);
    },
  );
});

describe("a header that may mean something else is asked about", () => {
  const lines = (stage: string, ...cells: readonly string[]): string[] => [
    `Ref|Date Received|${stage}|Date Closed|Outcome`,
    ...cells.map((cell, row) => `${row}|2022-01-10|${cell}|2022-01-14|Upheld`),
  ];

  test.each(["Level", "Complaint Level", "Tier", "Phase"])("“%s” with numbers", (header) => {
    expect(askedOf(lines(header, "1", "2", "1"))).toEqual([`stage: ${header}?`]);
    expect(askedOf(lines(header, "1", "2", "1"), { choices: { stage: header } })).toEqual([]);
  });

  test("but not where its cells show what it is", () => {
    expect(askedOf(lines("Level", "Stage 1", "Stage 2", "S1"))).toEqual([]);
  });

  test("so is the day on which a record was made, unless another column says when the complaint came", () => {
    const asked = ["Ref|Created On|Stage|Date Closed|Outcome", "1|2022-01-10|Stage 1|2022-01-14|Upheld"];
    expect(askedOf(asked)).toEqual(["received: Created On?"]);
    const known = asked.map((line, row) => `${line}|${row === 0 ? "Date Received" : "2022-01-07"}`);
    expect(askedOf(known)).toEqual([]);
  });
});

describe("nothing is asked where two readings would not differ, or one column clearly is of another kind", () => {
  const headers = "Ref|Date Received|Stage|Date Closed|Outcome";
  const line = "1|2022-01-10|Stage 1|2022-01-14|Upheld";
  const withColumn = (header: string, cell: string, given: Given = {}): string[] =>
    askedOf([`${headers}|${header}`, `${line}|${cell}`], given);

  test.each([
    ["Due Date", "2022-01-17"],
    ["Target Response Date", "2022-01-17"],
    ["Response Date (Due)", "2022-01-17"],
    ["Date of Birth", "1980-01-17"],
    ["Date Acknowledged", "2022-01-11"],
    ["Action completed", "2022-03-17"],
    ["Date of incident", "2022-01-01"],
    ["Holding letter sent", "2022-01-13"],
    ["Date passed to service", "2022-01-11"],
    ["Last updated", "2022-01-19"],
    ["Review date", "2022-05-19"],
    ["Date consent received", "2022-01-12"],
    ["Response received from service", "2022-01-13"],
    ["Ombudsman decision date", "2022-09-12"],
    ["Outcome sought", "Upheld"],
    ["Ombudsman outcome", "Upheld"],
    ["Status", "Resolved"],
    ["Severity level", "1"],
    ["Priority", "2"],
    ["Desired outcome", "Upheld"],
  ])("“%s”", (header, cell) => {
    expect(withColumn(header, cell)).toEqual([]);
  });

  test("the same dates in two columns", () => {
    expect(withColumn("Response Date", "2022-01-14")).toEqual([]);
    expect(withColumn("Response Date", "2022-01-14", { goesOn: true })).not.toEqual([]);
    expect(withColumn("Response Date", "2022-01-13")).toEqual(["closed: Date Closed or Response Date"]);
  });

  test("a list to choose from beside the log", () => {
    const lines = [
      `${headers}||Outcome options|Stages`,
      `${line}||Not Upheld|Stage 2`,
      `${line}||Upheld|Stage 1`,
    ];
    expect(askedOf(lines)).toEqual([]);
  });

  test("until when an extension was agreed, beside whether there was one", () => {
    const lines = [
      `${headers}|Extension Y/N|Extended to`,
      `${line}|No|`,
      `2|2022-01-10|Stage 1|2022-01-14|Upheld|Yes|2022-01-28`,
    ];
    expect(askedOf(lines)).toEqual([]);
  });
});

describe("numbers alone are no evidence of dates", () => {
  const others = (format: string, header: string): string[] => {
    const values = [
      ["Ref", "Date Received", "Stage", header, "Outcome"],
      ...[44571, 44640, 44700].map((cell) => ["x", 44571, "Stage 1", cell, "Upheld"]),
    ];
    const { mapping } = mappedSheet(values, { format });
    return (mapping.find(({ role }) => role === "closed")?.others ?? []).map((one) => one.header);
  };

  test("where neither their format nor the header says so", () => {
    expect(others("General", "Zip")).toEqual([]);
    expect(others("0", "Asset tag")).toEqual([]);
    expect(others("dd/mm/yyyy", "Went")).toEqual(["Went"]);
    expect(others("General", "Reply went out")).toEqual(["Reply went out"]);
  });

  test("but are among dates", () => {
    const values = [
      ["Ref", "Date Received", "Stage", "Went", "Outcome"],
      ["1", 44571, "Stage 1", 44575, "Upheld"],
      ["2", 44571, "Stage 1", "14 January 2022", "Upheld"],
    ];
    const { mapping } = mappedSheet(values, { format: "General" });
    expect(mapping.find(({ role }) => role === "closed")?.others).toMatchObject([
      { header: "Went", evidence: { fitting: 2 } },
    ]);
  });
});
