import { NO_CHOICES } from "../../src/log/choices";
import { countLog } from "../../src/engine/counting/countedLog";
import type { CountedLog } from "../../src/engine/counting/countedLog";
import { type QuarterlyReport, quarterlyReport } from "../../src/engine/report/quarterlyReport";
import { DEFAULT_SETTINGS } from "../../src/engine/settings";
import { type Findings, checkLog } from "../../src/log/checks/checkLog";
import { type LogLayout, findLayout } from "../../src/log/reading/layout";
import { type LogReading, readLog } from "../../src/log/reading/readLog";
import type { SheetTable } from "../../src/log/sheetTable";
import { LAST_DAY, type SheetLine } from "./generateLog";

export const QUARTER = { year: 2021, number: 4 } as const;

/** As many lines as Excel hands over at once, about: 2 MB of them. */
const CHUNK = 10_000;

/** A sheet's values as the add-in holds them when it has read them from Excel. */
export function sheetTable(values: readonly SheetLine[]): SheetTable {
  const chunks = [];
  for (let firstRow = 1; firstRow < values.length; firstRow += CHUNK) {
    const lines = values.slice(firstRow, firstRow + CHUNK);
    chunks.push({ firstRow, rowCount: lines.length, blocks: [{ firstColumn: 0, values: lines }] });
  }
  return { sheet: "Log", dateSystem: 1900, chunks };
}

export interface Finished {
  readonly reading: LogReading;
  readonly counted: CountedLog;
  readonly report: QuarterlyReport;
}

/** What the add-in does when someone asks for a report: from sheet values to every figure with its evidence. */
export function makeReport(values: readonly SheetLine[], table: SheetTable): Finished {
  const reading = readLog([{ table, layout: layoutOf(values) }], {
    cutOffHour: undefined,
    choices: NO_CHOICES,
  });
  const counted = countLog(reading.log, DEFAULT_SETTINGS);
  return { reading, counted, report: quarterlyReport(counted, { quarter: QUARTER }) };
}

function layoutOf(values: readonly SheetLine[]): LogLayout {
  const layout = findLayout({ firstColumn: 0, values: values.slice(0, 10) }, 0);
  if (!layout) throw new Error("The generated log has no header row that the add-in knows.");
  return layout;
}

/** Asks every figure for its evidence; gives the number of rows, all together. */
export function readEvidence({ report }: Finished): number {
  let rows = 0;
  for (const table of report.tables) {
    for (const { figures } of table.rows) {
      for (const figure of figures) if (figure.verdict === "measured") rows += figure.rows().length;
    }
  }
  return rows;
}

/** Holds the log against every check. */
export function checkAll({ reading, counted }: Finished): Findings {
  return checkLog({ reading, counted, today: LAST_DAY });
}
