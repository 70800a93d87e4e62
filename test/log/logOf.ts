import { NO_CHOICES, type ReadingChoices } from "../../src/log/choices";
import { BANK_HOLIDAYS } from "../../src/engine/calendar/bankHolidays";
import type { Day } from "../../src/engine/calendar/day";
import { FIELDS, type Field, type LoggedComplaint } from "../../src/engine/complaintLog";
import { type CountedLog, countLog } from "../../src/engine/counting/countedLog";
import type { Finding } from "../../src/engine/finding";
import { type Quarter } from "../../src/engine/calendar/quarter";
import { type QuarterlyReport, quarterlyReport } from "../../src/engine/report/quarterlyReport";
import type { RowAccount } from "../../src/engine/rowAccount";
import { type CountingSettings, DEFAULT_SETTINGS } from "../../src/engine/settings";
import { checkLog } from "../../src/log/checks/checkLog";
import { kindColumns } from "../../src/log/mapping/kindColumns";
import { type LogLayout, findLayout } from "../../src/log/reading/layout";
import { type LogReading, readLog } from "../../src/log/reading/readLog";
import type { LoggedSheet } from "../../src/log/reading/parts";
import { rowAccount } from "../../src/log/reading/rowAccount";
import type { DateSystem } from "../../src/engine/calendar/serialDate";
import type { CellValue, SheetTable } from "../../src/log/sheetTable";
import { headerName } from "../../src/log/spellings/headerSpellings";
import { isoDay } from "../engine/calendar/isoDay";

/** Q4 2021/22, the quarter of most tests: 1 January to 31 March 2022. */
export const Q4: Quarter = { year: 2021, number: 4 };

/** The day on which the logs of tests are checked, unless one says otherwise. */
export const TODAY = isoDay("2022-04-20");

const DAYS_1900_TO_1904 = 1462;

export interface LogOptions {
  readonly settings?: Partial<CountingSettings>;
  readonly dateSystem?: DateSystem;
  /** What its user said of it. */
  readonly choices?: Partial<ReadingChoices>;
  /** Columns that the log lacks, of {@link logOfComplaints}. */
  readonly without?: readonly Field[];
}

/** A log of a test, in all its states. */
export interface TestLog {
  readonly reading: LogReading;
  readonly counted: CountedLog;
  readonly account: RowAccount;
  row(place: number): LoggedComplaint;
  report(quarter?: Quarter): QuarterlyReport;
  findings(today?: Day): Finding[];
}

/** A cell as a test writes it: `2022-03-31` is a date, whose number the sheet holds. */
export function cellOf(value: CellValue, dateSystem: DateSystem = 1900): CellValue {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return value;
  return isoDay(value) - (dateSystem === 1904 ? DAYS_1900_TO_1904 : 0);
}

/** The log of a sheet whose headers are in its first row and whose lines follow. */
export function logOf(
  headers: readonly CellValue[],
  lines: readonly (readonly CellValue[])[],
  options: LogOptions = {},
): TestLog {
  const { dateSystem = 1900 } = options;
  const values = lines.map((line) => line.map((value) => cellOf(value, dateSystem)));
  const chunk = { firstRow: 1, rowCount: values.length, blocks: [{ firstColumn: 0, values }] };
  const table: SheetTable = { sheet: "Log", dateSystem, chunks: values.length > 0 ? [chunk] : [] };
  const layout = findLayout({ firstColumn: 0, values: [headers] }, 0);
  if (!layout) throw new Error(`No header row: ${headers.join(", ")}`);
  const kinds = kindColumns(layout, {
    top: { firstColumn: 0, values: [headers, ...values] },
    firstRow: 0,
    isWhole: true,
  });
  return logOfSheets([{ table, layout, kinds }], options);
}

/** The log of a table that a test lays out by itself. */
export function logOfTable(table: SheetTable, layout: LogLayout, options: LogOptions = {}): TestLog {
  return logOfSheets([{ table, layout }], options);
}

/** The log of several sheets. */
export function logOfSheets(sheets: readonly LoggedSheet[], { settings, choices }: LogOptions = {}): TestLog {
  const { nation } = settings?.procedure ?? DEFAULT_SETTINGS.procedure;
  const counting: CountingSettings = { ...DEFAULT_SETTINGS, holidays: BANK_HOLIDAYS[nation], ...settings };
  const reading = readLog(sheets, {
    cutOffHour: counting.cutOffHour,
    choices: { ...NO_CHOICES, ...choices },
  });
  const counted = countLog(reading.log, counting);
  return {
    reading,
    counted,
    account: rowAccount(reading, counted),
    row: (place) => reading.log.row(place),
    report: (quarter = Q4) => quarterlyReport(counted, { quarter }),
    findings: (today = TODAY) => [...checkLog({ reading, counted, today })],
  };
}

/** A row of a log, by field; an ID of its own unless it says one. */
export type Complaint = Partial<Record<Field, CellValue>>;

/** The log of these complaints, one a row from the sheet's second row on, in the columns of `FIELDS`. */
export function logOfComplaints(complaints: readonly Complaint[], options: LogOptions = {}): TestLog {
  const fields = FIELDS.filter((field) => !options.without?.includes(field));
  const headers = fields.map((field) => headerName(field));
  const lines = complaints.map((complaint, place) =>
    fields.map((field) => complaint[field] ?? (field === "id" ? `C${place + 1}` : "")),
  );
  return logOf(headers, lines, options);
}

/** A Frontline complaint that came on Monday 10 January 2022 and was not upheld that Friday, its fifth day. */
export function answered(differently: Complaint = {}): Complaint {
  return {
    received: "2022-01-10",
    stage: "Frontline",
    closed: "2022-01-14",
    outcome: "Not Upheld",
    ...differently,
  };
}
