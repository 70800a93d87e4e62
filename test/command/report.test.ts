import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { saveLogChoices, withValue } from "../../src/app/log/logChoices";
import { NO_CHOICES } from "../../src/log/choices";
import { changeSettings } from "../../src/app/settings/settings";
import type { ReportJson } from "../../src/report/reportJson";
import { openPaneWorkbook } from "../app/paneWorkbook";
import { fileOf } from "../excel/logBook";
import { writeLog } from "./logFile";
import { runReport } from "./runReport";

const SAMPLE = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
const EXPECTED = JSON.parse(
  readFileSync(path.join(__dirname, "../sample/expected-report.json"), "utf8"),
) as Pick<ReportJson, "quarters" | "tables" | "upheld">;

/** The quarter of the complaints of these tests. */
const Q4 = ["--quarter", "Q4 2021/22"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the sample log's report is the published one", () => {
  test("as JSON, with nothing else on standard output and no file written", async () => {
    const { status, out, error } = await runReport(folder, SAMPLE, "--quarter", "Q4 2021/22", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject(EXPECTED);
    expect(error).toContain("All 35 rows used.");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with no arguments, on the screen and in a workbook beside the log's sheet", async () => {
    const { status, out } = await runReport(folder);
    expect(status).toBe(0);
    expect(out).toContain("Quarter 4 2021/22 – 1 January – 31 March 2022");
    expect(out).toMatch(/closed - Frontline +5 +62\.5% +1 +16\.7%/u);
    expect(readdirSync(folder)).toEqual(["complaints-log Q4 2021-22 report.xlsx"]);
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(path.join(folder, "complaints-log Q4 2021-22 report.xlsx")));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Complaints Log", "Q4 2021-22 report"]);
  });
});

test("a file that exists gets a neighbour with a free name, and stays as it is", async () => {
  await writeLog(path.join(folder, "log.xlsx"));
  writeFileSync(path.join(folder, "out.xlsx"), "mine");
  expect((await runReport(folder, "log.xlsx", "--out", "out.xlsx")).status).toBe(0);
  expect((await runReport(folder, "log.xlsx", "--out", "out.xlsx")).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["log.xlsx", "out (2).xlsx", "out (3).xlsx", "out.xlsx"]);
  expect(readFileSync(path.join(folder, "out.xlsx"), "utf8")).toBe("mine");
});

test("the log itself is never changed", async () => {
  const file = await writeLog(path.join(folder, "log.xlsx"));
  const before = readFileSync(file);
  await runReport(folder, "log.xlsx");
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a service may be named in any spelling, several times, and the title can be one's own", async () => {
  await writeLog(path.join(folder, "log.xlsx"));
  const one = JSON.parse(
    (await runReport(folder, "log.xlsx", "--service", "ADULTS", ...Q4, "--json")).out,
  ) as ReportJson;
  expect(one.tables[0]?.rows[0]?.[1]).toEqual(["N/A", "N/A", "N/A", "N/A", 2]);
  const both = await runReport(
    folder,
    "log.xlsx",
    "--service",
    "adults",
    "--service",
    "Children",
    "--title",
    "=Ours",
    ...Q4,
  );
  expect(both.out).toMatch(/^=Ours\n/u);
});

test("with --json and --out the workbook is written and the figures alone are printed", async () => {
  await writeLog(path.join(folder, "log.xlsx"));
  const { out, error } = await runReport(folder, "log.xlsx", "--json", "--out", "report.xlsx");
  expect(JSON.parse(out)).toHaveProperty("quarters");
  expect(error).toContain("report.xlsx");
  expect(readdirSync(folder)).toContain("report.xlsx");
});

test("a log with faults gives a report of the rows that can be used, with each fault's cell, and exit code 0", async () => {
  const rows = [
    ["1", "Adults", "31/02/2022", null, "Frontline", null],
    ["2", "Adults", "10/01/2022", "13/01/2022", "Frontlnie", "Upheld"],
    ["3", "Adults", "25/01/2022", "#N/A", "Frontline", "Upheld"],
  ];
  await writeLog(path.join(folder, "log.xlsx"), rows);
  const { status, out } = await runReport(folder, "log.xlsx", "--quarter", "Q4 2021/22");
  expect(status).toBe(0);
  expect(out).toMatch(/C2 {2}Changes figures: “31\/02\/2022”/u);
  expect(out).toMatch(/E3 {2}Changes figures: “Frontlnie” is not a stage/u);
  expect(out).toMatch(/D4 {2}Changes figures: This cell holds the error #N\/A/u);
  expect(out).toContain("2 of 3 rows used, 1 not counted.");
});

test("rows but nothing closed give a report of N/A", async () => {
  await writeLog(path.join(folder, "log.xlsx"), [
    ["1", "Adults", new Date("2022-02-01T00:00:00Z"), null, "Frontline", null],
  ]);
  const { status, out } = await runReport(folder, "log.xlsx", "--quarter", "Q4 2021/22", "--json");
  expect(status).toBe(0);
  const { tables, upheld } = JSON.parse(out) as {
    tables: { rows: [string, unknown[]][] }[];
    upheld: unknown[];
  };
  expect(upheld).toEqual([]);
  expect(tables[0]?.rows.map(([, cells]) => cells[4])).toEqual([1, 0]);
  const others = tables.slice(1).flatMap(({ rows }) => rows.map(([, cells]) => cells[4]));
  expect(new Set(others.flat())).toEqual(new Set(["N/A"]));
});

test("the log is counted, read and titled by what its workbook keeps", async () => {
  const workbook = await openPaneWorkbook(
    await fileOf({
      Log: [
        ["Date Received", "Stage", "Answered on", "Outcome"],
        [new Date("2022-01-10T00:00:00Z"), "Frontline", new Date("2022-01-12T00:00:00Z"), "Founded"],
      ],
    }),
  );
  await changeSettings({ firstDay: 0, serviceName: "Roads" });
  const said = withValue(NO_CHOICES, "outcome", "Founded", "upheld");
  await saveLogChoices({ ...said, columns: { closed: "Answered on" } });
  writeFileSync(path.join(folder, "kept.xlsx"), await workbook.save());
  const { out } = await runReport(folder, "kept.xlsx", "--quarter", "Q4 2021/22");
  expect(out).toContain("Complaints Monitoring Report – Roads");
  expect(out).toMatch(/Number of Frontline complaints upheld.* 1 +100%/u);
  expect(out).toMatch(/response - Frontline .* 2\n/u);
});
