import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { withParts } from "../workbench/parts";
import { writeLog } from "./logFile";
import { runReport } from "./runReport";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function sheetsOf(name: string): Promise<string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path.join(folder, name)));
  return workbook.worksheets.map((sheet) => sheet.name);
}

test.each<[string, string, Record<string, string>, string]>([
  ["a chart", "log.xlsx", { "xl/charts/chart1.xml": "<x/>", "xl/drawings/drawing1.xml": "<x/>" }, "a chart"],
  ["macros", "log.xlsm", { "xl/vbaProject.bin": "x" }, "macros"],
  [
    "a pivot table and a picture",
    "log.xlsx",
    { "xl/pivotTables/pivotTable1.xml": "<x/>", "xl/media/image1.png": "x" },
    "a pivot table and a picture",
  ],
])(
  "of a log with %s the report stands alone in a new file, and it is said why",
  async (_, name, parts, words) => {
    const file = await writeLog(path.join(folder, name));
    writeFileSync(file, withParts(new Uint8Array(readFileSync(file)), parts));
    const before = readFileSync(file);
    const { status, out } = await runReport(folder, name, "--quarter", "Q4 2021/22", "--out", "report.xlsx");
    expect(status).toBe(0);
    expect(out).toContain(`Saving the log's workbook here would lose ${words}`);
    expect(await sheetsOf("report.xlsx")).toEqual(["Q4 2021-22 report"]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([name, "report.xlsx"]);
  },
);
