import type { Day } from "../../engine/calendar/day";
import { type CountedLog, countingSteps } from "../../engine/counting/countedLog";
import { cellAddress } from "../../excel/address";
import type { CellLocation } from "../../engine/finding";
import type { RowAccount } from "../../engine/rowAccount";
import { type CountingSettings, DEFAULT_SETTINGS } from "../../engine/settings";
import { type Findings, checkingSteps } from "../../log/checks/checkLog";
import { type LogReading, readLog } from "../../log/reading/readLog";
import type { LoggedSheet } from "../../log/reading/parts";
import { otherLog } from "../../log/reading/otherLog";
import { rowAccount } from "../../log/reading/rowAccount";
import { type FoundLog, findLog, readFoundSheet } from "./findLog";
import { type LogChoices, NO_CHOICES, type NamedPlace } from "../../log/choices";
import { fingerprintSteps } from "./logFingerprint";
import { type Task, beginStep, doInSteps } from "../task";
import { UserError } from "../userError";

/** Which log to open, and how to count it. What is left out is found or has its default. */
export interface LogRequest {
  /** The sheets and tables that are the log, together. */
  readonly places?: readonly NamedPlace[];
  readonly choices?: LogChoices;
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
  const { today, settings = DEFAULT_SETTINGS, choices = NO_CHOICES } = request;
  await beginStep(task, { name: "finding" });
  const found = await findLog(request.places ?? choices.places, choices);
  await beginStep(task, { name: "reading" });
  const { values, dateOrders } = choices;
  const sheets = await readSheets(found, choices, task);
  const reading = readLog(sheets, { cutOffHour: settings.cutOffHour, values, dateOrders });
  if (reading.log.size === 0) throw noRows(found);
  const other = otherLog(reading);
  if (other) throw anotherLog(other);
  const counted = await doInSteps(task, { name: "counting" }, countingSteps(reading.log, settings));
  const fingerprint = await doInSteps(task, { name: "counting" }, fingerprintSteps(counted));
  const findings = await doInSteps(task, { name: "checking" }, checkingSteps({ reading, counted, today }));
  const rows = rowAccount(reading, counted);
  return { found, reading, counted, fingerprint, rows, findings, today };
}

async function readSheets({ parts }: FoundLog, chosen: LogChoices, task: Task): Promise<LoggedSheet[]> {
  const all = parts.reduce((sum, { rows }) => sum + rows, 0);
  const sheets: LoggedSheet[] = [];
  let before = 0;
  for (const part of parts) {
    const { table, merged } = await readFoundSheet(part, (done) =>
      beginStep(task, { name: "reading", done: before + done, of: all }),
    );
    before += part.rows;
    sheets.push({ table, layout: part.layout, look: { hidden: part.sample.hidden, merged }, chosen });
  }
  return sheets;
}

function anotherLog({ sheet, row, column }: CellLocation): UserError {
  return new UserError(
    "anotherLog",
    `Another log begins in cell ${cellAddress(row, column)} of “${sheet}”, with columns of its own, so the figures would not be those of both. Put its complaints under the others, in the same columns, or move it to a sheet of its own and choose both sheets as the log.`,
  );
}

function noRows({ name, parts: [{ layout }] }: FoundLog): UserError {
  return new UserError(
    "noRows",
    `The log on the sheet “${name}” has headers in row ${layout.headerRow + 1} but no complaints under them. Add the complaints, one a row.`,
  );
}
