import type { Day } from "../engine/calendar/day";
import { type CountedLog, countingSteps } from "../engine/counting/countedLog";
import type { RowAccount } from "../engine/rowAccount";
import { type CountingSettings, DEFAULT_SETTINGS } from "../engine/settings";
import type { LogPlace } from "../excel/glance";
import { type Findings, checkingSteps } from "../log/checks/checkLog";
import { type LogReading, readLog } from "../log/reading/readLog";
import { rowAccount } from "../log/reading/rowAccount";
import { type FoundLog, findLog, readFoundLog } from "./findLog";
import { fingerprintSteps } from "./logFingerprint";
import { type Task, beginStep, doInSteps } from "./task";
import { UserError } from "./userError";

/** Which log to open, and how to count it. What is left out is found or has its default. */
export interface LogRequest {
  readonly place?: LogPlace;
  readonly settings?: CountingSettings;
  readonly today: Day;
}

/** A log that was read, counted and checked once, for every question about it. */
export interface OpenedLog {
  readonly found: FoundLog;
  readonly reading: LogReading;
  readonly counted: CountedLog;
  /** To tell later whether the log, or a setting, has changed. */
  readonly fingerprint: string;
  readonly rows: RowAccount;
  readonly findings: Findings;
  readonly today: Day;
}

/** Finds, reads, counts and checks a log. Nothing is written. Long logs leave the pane room to draw in between. */
export async function openLog(request: LogRequest, task: Task = {}): Promise<OpenedLog> {
  const { today, settings = DEFAULT_SETTINGS } = request;
  await beginStep(task, { name: "finding" });
  const found = await findLog(request.place);
  await beginStep(task, { name: "reading" });
  const table = await readFoundLog(found, (done, of) => beginStep(task, { name: "reading", done, of }));
  const reading = readLog(table, found.layout, {
    dateSystem: table.dateSystem,
    cutOffHour: settings.cutOffHour,
  });
  if (reading.log.size === 0) throw noRows(found);
  const counted = await doInSteps(task, { name: "counting" }, countingSteps(reading.log, settings));
  const fingerprint = await doInSteps(task, { name: "counting" }, fingerprintSteps(counted));
  const findings = await doInSteps(task, { name: "checking" }, checkingSteps({ reading, counted, today }));
  const rows = rowAccount(reading, counted);
  return { found, reading, counted, fingerprint, rows, findings, today };
}

function noRows({ sample, layout }: FoundLog): UserError {
  return new UserError(
    "noRows",
    `The log on the sheet “${sample.sheet}” has headers in row ${layout.headerRow + 1} but no complaints under them. Add the complaints, one a row.`,
  );
}
