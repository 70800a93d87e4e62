import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { partTexts, withParts } from "../workbench/parts";
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

const SIGNATURE = { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<x/>" };

test.each<[string, Record<string, string>, string]>([
  ["log.xlsx", SIGNATURE, "its digital signature"],
  ["log.xlsm", SIGNATURE, "its digital signature"],
  ["log.xlsx", { "xl/revisions/userNames.xml": "<x/>" }, "its record of tracked changes"],
])(
  "of %s, signed or shared, the report stands alone in a new file, and it is said why",
  async (name, parts, words) => {
    const file = await writeLog(path.join(folder, name));
    writeFileSync(file, withParts(new Uint8Array(readFileSync(file)), parts));
    const before = readFileSync(file);
    const { status, out } = await runReport(folder, name, "--quarter", "Q4 2021/22");
    expect(status).toBe(0);
    expect(out).toContain(`Any change to the log's workbook would lose ${words}`);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["log Q4 2021-22 report.xlsx", name].sort());
    expect(await sheetsOf("log Q4 2021-22 report.xlsx")).toEqual(["Q4 2021-22 report"]);
  },
);

test.each<[string, Record<string, string>]>([
  ["log.xlsx", { "xl/charts/chart1.xml": "<x/>", "xl/drawings/drawing1.xml": "<x/>" }],
  ["log.xlsm", { "xl/vbaProject.bin": "x" }],
  ["LOG.XLSM", { "xl/pivotTables/pivotTable1.xml": "<x/>", "xl/media/image1.png": "x" }],
])(
  "the report stands beside the log of %s, in a file of its kind with all that it has",
  async (name, parts) => {
    const file = await writeLog(path.join(folder, name));
    writeFileSync(file, withParts(new Uint8Array(readFileSync(file)), parts));
    const { status, out } = await runReport(folder, name, "--quarter", "Q4 2021/22");
    expect(status).toBe(0);
    const written = readdirSync(folder).find((one) => one !== name) ?? "";
    expect(written).toMatch(/^log Q4 2021-22 report\.xls[xm]$/iu);
    expect(path.extname(written)).toBe(path.extname(name).toLowerCase());
    expect(out).not.toContain("would lose");
    expect(await sheetsOf(written)).toEqual(["Log", "Q4 2021-22 report"]);
    expect(partTexts(new Uint8Array(readFileSync(path.join(folder, written))))).toMatchObject(parts);
  },
);
