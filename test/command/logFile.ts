import { writeFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";

export type Cell = string | number | boolean | Date | null;

export const HEADERS = ["Complaint ID", "Service", "Date Received", "Date Closed", "Stage", "Outcome"];

/** Three complaints of Q4 2021/22. */
export const COMPLAINTS: Cell[][] = [
  ["001", "Adults", day("2022-01-10"), day("2022-01-12"), "Frontline", "Upheld"],
  ["002", "Children", day("2022-02-01"), day("2022-03-01"), "Investigative", "Not Upheld"],
  ["003", "Adults", day("2022-03-30"), null, "Frontline", null],
];

export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Writes a workbook with these sheets, each from its rows, and gives the file's path. */
export async function writeWorkbook(
  file: string,
  sheets: Readonly<Record<string, Cell[][]>>,
): Promise<string> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}

/** A workbook whose one sheet is a log of these rows. */
export async function writeLog(
  file: string,
  rows: Cell[][] = COMPLAINTS,
  headers: Cell[] = HEADERS,
): Promise<string> {
  return writeWorkbook(file, { Log: [headers, ...rows] });
}
