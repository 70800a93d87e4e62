import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ReportJson } from "../../src/report/reportJson";
import { day, writeLog } from "./logFile";
import { runReport } from "./runReport";

const SAMPLE = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
const Q4 = ["--quarter", "Q4 2021/22"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function jsonOf(...args: string[]): Promise<ReportJson> {
  const { status, out, error } = await runReport(folder, ...args, ...Q4, "--json");
  if (status !== 0) throw new Error(error);
  return JSON.parse(out) as ReportJson;
}

test("the sample's JSON has the figures around its tables, missing ones as N/A and those not offered as null", async () => {
  const { summary, flow, open, changes, breakdowns, unusedColumns } = await jsonOf(SAMPLE);
  expect(summary).toHaveLength(5);
  expect(flow.at(0)).toEqual(["Brought forward", [1, 2, 3, 3, 3]]);
  expect(open.at(-1)).toEqual(["The oldest, in working days", [19, 51, 107, 170, 232]]);
  expect(changes.slice(0, 3)).toEqual([
    {
      label: "Total number of complaints received",
      now: 4,
      lastQuarter: "−3",
      yearAgo: "−6",
      clearLastQuarter: false,
      clearYearAgo: false,
    },
    {
      label: "Total number of complaints closed",
      now: 5,
      lastQuarter: "−2",
      yearAgo: "−3",
      clearLastQuarter: false,
      clearYearAgo: false,
    },
    {
      label: "Number of Frontline complaints upheld",
      now: [0, "0%"],
      lastQuarter: null,
      yearAgo: null,
      clearLastQuarter: null,
      clearYearAgo: null,
    },
  ]);
  expect(breakdowns.map(({ by, rows }) => [by, rows.at(-1)])).toEqual([
    ["Service", ["All", [10, 8, 5, 7, 4]]],
    ["Type", ["All", [10, 8, 5, 7, 4]]],
  ]);
  expect(breakdowns.map(({ thisQuarter }) => thisQuarter)).toEqual([
    [
      ["Children and Families", [3, 0, 2, 1, 0, 0, null]],
      ["Criminal Justice", [2, 0, 2, 0, 0, 1, null]],
      ["All", [5, 0, 4, 1, 0, 1, 32]],
    ],
    null,
  ]);
  expect(unusedColumns).toEqual([]);
});

test("at a glance is printed first, and the tables after it", async () => {
  const { out } = await runReport(folder, SAMPLE, ...Q4);
  const found = [
    "At a glance",
    "4 complaints were received:",
    "From one quarter to the next",
    "NUMBER OF",
  ].map((text) => out.indexOf(text));
  expect(found[0]).toBeGreaterThan(0);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

test("a report has only the parts that are asked for, and the workbook that is written keeps which", async () => {
  const { out } = await runReport(folder, SAMPLE, ...Q4, "--parts", "Flow, list", "--out", "one.xlsx");
  expect(out).toContain("Brought forward");
  expect(out).not.toMatch(/At a glance|NUMBER OF COMPLAINTS/u);
  const again = await runReport(folder, "one.xlsx", "--sheet", "Complaints Log", ...Q4);
  expect(again.out).toContain("Brought forward");
  expect(again.out).not.toMatch(/At a glance|NUMBER OF COMPLAINTS/u);
});

test("a part that there is not is named, with those that there are", async () => {
  const { status, error } = await runReport(folder, SAMPLE, "--parts", "flow, pictures");
  expect(status).toBe(2);
  expect(error).toContain("--parts: there is no “pictures”. Use “at a glance”, “flow”,");
  expect(readdirSync(folder)).toEqual([]);
});

describe("a log with a column that no figure uses", () => {
  const lines = ["Phone", "Letter", "Phone"].map((channel, index) => [
    ...[`C${index}`, day("2022-01-10"), "Frontline", day("2022-01-14"), "Not Upheld", channel],
  ]);
  beforeEach(async () => {
    const headers = ["ID", "Date Received", "Stage", "Date Closed", "Outcome", "Channel"];
    await writeLog(path.join(folder, "log.xlsx"), lines, headers);
  });

  test("names it, and can be broken down by it, in any spelling", async () => {
    expect((await jsonOf("log.xlsx")).unusedColumns).toEqual([{ header: "Channel", column: "F" }]);
    const { breakdowns, unusedColumns } = await jsonOf("log.xlsx", "--by", "channel");
    expect(unusedColumns).toEqual([]);
    expect(breakdowns).toEqual([
      {
        by: "Channel",
        rows: [
          ["Phone", ["N/A", "N/A", "N/A", "N/A", 2]],
          ["Letter", ["N/A", "N/A", "N/A", "N/A", 1]],
          ["All", ["N/A", "N/A", "N/A", "N/A", 3]],
        ],
        thisQuarter: null,
      },
    ]);
  });

  test("says which columns there are, where there is none of a name", async () => {
    const { status, error } = await runReport(folder, "log.xlsx", "--by", "Ward", ...Q4);
    expect(status).toBe(2);
    expect(error).toContain("--by: there is no “Ward”. Use “ID”, “Date Received”,");
    expect(readdirSync(folder)).toEqual(["log.xlsx"]);
  });
});
