import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeWorkbook } from "./logFile";
import { type Outcome, runReport } from "./runReport";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Lines = readonly (readonly string[])[];

const report = async (lines: Lines, ...options: string[]): Promise<Outcome> => {
  await writeWorkbook(path.join(folder, "log.xlsx"), { Log: lines.map((line) => [...line]) });
  return runReport(folder, "log.xlsx", "--quarter", "Q1 2022/23", "--out", "report.xlsx", ...options);
};
/** The same of what was written, without the options: answers are kept in it. */
const again = (): Promise<Outcome> => runReport(folder, "report.xlsx", "--quarter", "Q1 2022/23", "--json");

/** The figures of the quarter, by the labels of the report. */
const figures = ({ out }: Outcome): Record<string, unknown> => {
  const { tables } = JSON.parse(out) as { tables: { rows: [string, unknown[]][] }[] };
  return Object.fromEntries(
    tables.flatMap(({ rows }) => rows.map(([label, cells]) => [label, cells.at(-1)])),
  );
};
const CLOSED = "Total number of complaints closed";

/** Each question: a log that raises it, the option that answers it, and the closed complaints then. */
const QUESTIONS: readonly [string, Lines, readonly string[], number][] = [
  [
    "which of day and month comes first",
    [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["03/04/2022", "05/04/2022", "Frontline", "Upheld"],
      ["04/05/2022", "06/05/2022", "Frontline", "Not Upheld"],
    ],
    ["--dates", "date received=day-first", "--dates", "Date Closed = day-first"],
    2,
  ],
  [
    "which of two columns is meant",
    [
      ["Date Received", "Date Closed", "Response Date", "Stage", "Outcome"],
      ["3 April 2022", "", "6 April 2022", "Frontline", "Upheld"],
      ["4 May 2022", "9 May 2022", "6 May 2022", "Frontline", "Upheld"],
    ],
    ["--column", "DATE CLOSED=Response Date"],
    2,
  ],
  [
    "which column holds what is needed",
    [
      ["Date Received", "Finished: on", "Stage", "Outcome"],
      ["3 April 2022", "6 April 2022", "Frontline", "Upheld"],
    ],
    ["--column", 'Date Closed="Finished: on"'],
    1,
  ],
  [
    "what a word means",
    [
      ["Date Received", "Date Closed", "Stage", "Outcome"],
      ["3 April 2022", "6 April 2022", "Frontline", "Founded"],
      ["4 May 2022", "9 May 2022", "Frontline", "Upheld"],
    ],
    ["--value", "Outcome:founded=upheld"],
    2,
  ],
  [
    "which rows are complaints, all values of a column at once",
    [
      ["Date Received", "Date Closed", "Stage", "Outcome", "Kind of contact"],
      ["3 April 2022", "6 April 2022", "Frontline", "Upheld", "Complaint"],
      ["4 May 2022", "9 May 2022", "Frontline", "Upheld", "Enquiry"],
      ["5 May 2022", "9 May 2022", "Frontline", "Upheld", "MP enquiry"],
      ["5 May 2022", "9 May 2022", "Frontline", "Upheld", ""],
    ],
    ["--count", "kind of contact = COMPLAINT", "--count", "Kind of contact="],
    2,
  ],
  [
    "whether rows with the same ID are one complaint",
    [
      ["Ref", "Complainant", "Date Received", "Date Closed", "Stage", "Outcome"],
      ["A1", "Ms X", "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
      ["A1", "Mr Y", "4 April 2022", "6 April 2022", "Frontline", "Upheld"],
    ],
    ["--repeated-ids", "one"],
    1,
  ],
];

describe("an option answers", () => {
  test.each(QUESTIONS)("%s, and the workbook that is written keeps it", async (_, lines, options, closed) => {
    const unanswered = await report(lines);
    rmSync(path.join(folder, "report.xlsx"), { force: true });
    expect(`${unanswered.out}${unanswered.error}`).toContain(options[0]);
    expect(await report(lines, ...options)).toMatchObject({ status: 0 });
    expect(figures(await again())[CLOSED]).toBe(closed);
  });
});

describe("a log with no column for the stage", () => {
  const lines = [
    ["Date Received", "Date Closed", "Outcome"],
    ["3 April 2022", "6 April 2022", "Upheld"],
    ["4 May 2022", "9 May 2022", "Not Upheld"],
  ];

  test("is refused with the option that says the stage of all", async () => {
    const { status, error } = await report(lines);
    expect(status).toBe(2);
    expect(error).toContain("--stage-for-all Frontline");
  });

  test("has the figures of that stage; those of others are N/A, not 0", async () => {
    await report(lines, "--stage-for-all", "stage 1");
    expect(figures(await again())).toMatchObject({
      [CLOSED]: 2,
      "Number of complaints closed - Frontline": [2, "100%"],
      "Number of complaints closed - Investigative": ["N/A", "N/A"],
      "Number of complaints closed - Escalated": ["N/A", "N/A"],
    });
  });
});

describe("an answer that fits nothing is refused in a sentence that lists what would", () => {
  const lines = [
    ["Date Received", "Date Closed", "Stage", "Outcome"],
    ["3 April 2022", "6 April 2022", "Frontline", "Founded"],
  ];
  test.each([
    ["a role", ["--column", "Closing=Date Closed"], /no “Closing”.*“Date Closed”/u],
    ["a column of kinds", ["--count", "Kind=Complaint"], /no “Kind”.*“Outcome”/u],
    ["a kind", ["--count", "Outcome=Complaint"], /no “Complaint”.*“Founded”/u],
    ["a header", ["--dates", "Received=day-first"], /no “Received”.*“Date Received”/u],
    ["a word for dates", ["--dates", "Date Received=backwards"], /no “backwards”.*“month-first”/u],
    ["a column of words", ["--value", "Service:Founded=Upheld"], /no “Service”.*“Outcome”/u],
    ["a word in it", ["--value", "Outcome:Unfounded=Upheld"], /no “Unfounded”.*“Founded”/u],
    ["a meaning", ["--value", "Outcome:Founded=Good"], /no “Good”.*“Partially Upheld”/u],
    ["a word for IDs", ["--repeated-ids", "two"], /no “two”.*“several”/u],
    ["a stage", ["--stage-for-all", "Third"], /no “Third”.*“Investigative”/u],
    ["a form", ["--value", "Outcome=Upheld"], /HEADER:WORD=MEANING/u],
  ])("%s", async (_, options, sentence) => {
    const { status, error, out } = await report(lines, ...options);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(error).toMatch(sentence);
  });
});
