/**
 * Makes networkDays.csv: random pairs of days, the first a working one, and the working days between them as LibreOffice
 * counts them with NETWORKDAYS. Made once, by `npx tsx test/functions/networkDays.make.ts`; it needs `soffice`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { isWeekend } from "../../src/engine/calendar/day";
import { BANK_HOLIDAYS } from "../../src/engine/calendar/bankHolidays";

const PAIRS = 10_000;
/** 1 January 2019 and 31 December 2028, between which the holidays are known. */
const [FIRST, LAST] = [43466, 47118];
const SHEET = "Days";

const HOLIDAYS = BANK_HOLIDAYS.Scotland.holidays.map(({ day }) => day);
const randomDay = (from: number): number => from + Math.floor(Math.random() * (LAST - from + 1));

function randomWorkingDay(): number {
  const day = randomDay(FIRST);
  return isWeekend(day) || HOLIDAYS.includes(day) ? randomWorkingDay() : day;
}

async function makeFile(): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  for (let row = 1; row <= PAIRS; row++) {
    const received = randomWorkingDay();
    sheet.getCell(`A${row}`).value = received;
    sheet.getCell(`B${row}`).value = randomDay(received);
    sheet.getCell(`C${row}`).value = {
      formula: `NETWORKDAYS(A${row},B${row},$E$1:$E$${HOLIDAYS.length})`,
    };
  }
  HOLIDAYS.forEach((day, place) => (sheet.getCell(`E${place + 1}`).value = day));

  const folder = mkdtempSync(path.join(os.tmpdir(), "network-days-"));
  writeFileSync(path.join(folder, "pairs.xlsx"), new Uint8Array(await workbook.xlsx.writeBuffer()));
  execFileSync("soffice", ["--headless", "--convert-to", "csv", "--outdir", folder, `${folder}/pairs.xlsx`]);
  const lines = readFileSync(path.join(folder, "pairs.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(",").slice(0, 3).join(","));
  writeFileSync(path.join(__dirname, "networkDays.csv"), `received,closed,days\n${lines.join("\n")}\n`);
  rmSync(folder, { recursive: true });
}

void makeFile();
