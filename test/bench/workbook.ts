import { AS_FOUND } from "../app/log/asFound";
import { findLog } from "../../src/app/log/findLog";
import { openLog } from "../../src/app/log/openLog";
import { type WorkbenchWorkbook, newWorkbook } from "../../src/workbench/openWorkbook";
import { LAST_DAY, type SheetLine, generateLog } from "./generateLog";

const ROWS = 100_000;
const SHEETS = 5;
const COLUMNS = 30;

/** No answer is to be longer, in bytes. */
const LIMIT = 2_000_000;

void measure();

/** How a long log over several sheets is found and read: what crosses between the add-in and Excel, and the time. */
async function measure(): Promise<void> {
  const workbook = longWorkbook();
  workbook.activate();
  const places = workbook.book.file.worksheets.map(({ name }) => ({ sheet: name }));
  const start = performance.now();
  await findLog({ ...AS_FOUND, places });
  const found = { ...workbook.traffic, time: performance.now() - start };
  workbook.resetTraffic();
  const { rows } = await openLog({ ...AS_FOUND, today: LAST_DAY, places });
  const { roundTrips, responseBytes, largestResponse } = workbook.traffic;
  const time = performance.now() - start - found.time;
  const size = `${ROWS.toLocaleString("en-GB")} rows × ${COLUMNS} columns on ${SHEETS} sheets`;
  console.log(`\nA log of ${size}, through Microsoft's library and the workbench`);
  console.log(`  found       ${line(found)}`);
  console.log(`  opened      ${line({ roundTrips, responseBytes, time })}, ${rows.read} rows`);
  const verdict = largestResponse < LIMIT ? "under" : "OVER";
  console.log(`  the longest answer is ${kilobytes(largestResponse)} KB: ${verdict} ${kilobytes(LIMIT)}`);
}

function line({
  roundTrips,
  responseBytes,
  time,
}: Record<"roundTrips" | "responseBytes" | "time", number>): string {
  return `${roundTrips} round trips, ${kilobytes(responseBytes)} KB read, ${time.toFixed(0)} ms`;
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString("en-GB");
}

function longWorkbook(): WorkbenchWorkbook {
  const [headers = [], ...lines] = generateLog(ROWS);
  const workbook = newWorkbook();
  const { file } = workbook.book;
  for (const { id } of [...file.worksheets]) file.removeWorksheet(id);
  const onASheet = ROWS / SHEETS;
  for (let number = 0; number < SHEETS; number++) {
    const sheet = file.addWorksheet(`Year ${number + 1}`);
    sheet.addRow(amongOthers(headers, "Field"));
    for (const one of lines.slice(number * onASheet, (number + 1) * onASheet))
      sheet.addRow(amongOthers(one, "something that no report needs"));
  }
  return workbook;
}

/** The cells of a line with others after them. */
function amongOthers(line: SheetLine, text: string): SheetLine[number][] {
  return [...line, ...Array.from({ length: COLUMNS - line.length }, (_, index) => `${text} ${index}`)];
}
