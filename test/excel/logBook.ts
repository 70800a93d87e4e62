import { AS_FOUND } from "../app/log/asFound";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { generateReport } from "../../src/app/report/generateReport";
import { type ReportOptions, prepareReport } from "../../src/app/report/prepareReport";
import type { WrittenReport } from "../../src/excel/writing/writeReport";
import { type WorkbenchWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { isoDay } from "../engine/calendar/isoDay";

export type Cell = string | number | boolean | Date | null;

export const HEADERS: readonly string[] = [
  "Complaint ID",
  "Type of Complaint",
  "Service",
  "Date Received",
  "Date Closed",
  "Stage",
  "Outcome",
  "Responsible Officer",
  "Action Taken",
];

/** The quarter and the day of most tests. */
export const Q4: ReportOptions = { ...AS_FOUND, quarter: "Q4 2021/22", today: isoDay("2022-04-20") };

export const REPORT_NAME = "Q4 2021-22 report";

/** The texts of a complaint that a test says; the others are plain. */
export type Texts = Partial<Record<"id" | "type" | "officer" | "action", Cell>>;

/** A Frontline complaint of Q4 2021/22 that was upheld, so that its texts are in the report's list. */
export function upheld({ id = "C1", type = "Care", officer = "Ada", action = "None" }: Texts = {}): Cell[] {
  const [received, closed] = [new Date("2022-01-10T00:00:00Z"), new Date("2022-01-12T00:00:00Z")];
  return [id, type, "Adults", received, closed, "Frontline", "Upheld", officer, action];
}

/** The bytes of a file with these sheets, each from its rows; `change` does whatever else a test needs. */
export async function fileOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  change?: (workbook: Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  change?.(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** An open workbook whose one sheet, `Log`, is a log of these complaints. */
export async function logBook(
  complaints: readonly (readonly Cell[])[] = [upheld()],
  change?: (workbook: Workbook) => void,
): Promise<WorkbenchWorkbook> {
  return openWorkbook(await fileOf({ Log: [HEADERS, ...complaints] }, change));
}

/** The sample log, open. */
export async function sampleBook(): Promise<WorkbenchWorkbook> {
  const file = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
  return openWorkbook(new Uint8Array(readFileSync(file)));
}

/** Makes the report of Q4 2021/22 in a workbook. */
export async function report(
  workbook: WorkbenchWorkbook,
  options: Partial<ReportOptions> = {},
): Promise<WrittenReport> {
  workbook.activate();
  return generateReport(await prepareReport({ ...Q4, ...options }));
}

/** The workbook as its saved file holds it. */
export async function saved(workbook: WorkbenchWorkbook): Promise<Workbook> {
  const file = new Workbook();
  await file.xlsx.load(await workbook.save());
  return file;
}

export function sheetNames({ book }: WorkbenchWorkbook): string[] {
  return book.file.worksheets.map(({ name }) => name);
}
