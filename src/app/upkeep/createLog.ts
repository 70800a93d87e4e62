import { type Day, dayNumber } from "../../engine/calendar/day";
import type { Field } from "../../engine/complaintLog";
import { workbookSummary } from "../../excel/reading/workbookSummary";
import { freeSheetName } from "../../excel/writing/sheetNames";
import { writeStarter } from "../../excel/writing/writeStarter";
import type { CellValue } from "../../log/sheetTable";
import { type StarterRequest, starterPlan } from "../../log/starter/starterPlan";
import { countingSettings } from "../settings/countingSettings";
import { changeLogChoices, readLogChoices, withPlaces } from "../log/logChoices";
import { type LogChoices, NO_CHOICES } from "../../log/choices";
import { requireReadAsWritten } from "./requireReadAsWritten";
import { requireUnprotected } from "../log/requireUnprotected";
import { changeSettings, readSettings } from "../settings/settings";

type Complaints = StarterRequest["complaints"];

/** A log that was created, and is read from then on. */
export interface CreatedLog {
  readonly sheet: string;
  /** Whether something was said of the log that was read before, which still holds for that one. */
  readonly hasAnswersOfOther: boolean;
}

/**
 * Adds a log to start with, and a sheet of holidays, as new sheets; no other is touched. From then on that log is the
 * one to read, and its holidays count in place of those built in. They are the same to begin with; holidays that were
 * set before stay, and so does all that was said of a log.
 */
export async function createLog(): Promise<CreatedLog> {
  return addLog([]);
}

/** Adds the sample log in the same way. Its complaints are fetched when they are asked for. */
export async function createSampleLog(): Promise<CreatedLog> {
  const sample = await import("./sampleComplaints.json");
  return addLog(sample.default.map(complaintOf));
}

async function addLog(complaints: Complaints): Promise<CreatedLog> {
  const settings = await readSettings();
  const { procedure, holidays } = await countingSettings(settings);
  const seen = await workbookSummary("activeSheet");
  requireUnprotected(seen);
  const before = await readLogChoices();
  const taken = seen.sheets.map(({ name }) => name);
  const logSheet = freeSheetName("Complaints log", [...taken, ...sheetsAnswered(before)]);
  const holidaySheet = freeSheetName("Holidays", taken);
  const plan = starterPlan({
    procedure,
    complaints,
    logSheet,
    holidaySheet,
    dateSystem: seen.sample.dateSystem,
    holidays: holidays.holidays,
  });
  requireReadAsWritten(plan, before);
  const removeSheets = await writeStarter(plan);
  let isSwitched = false;
  try {
    await changeLogChoices((choices) => withPlaces(choices, [{ sheet: logSheet }]));
    isSwitched = true;
    if (settings.holidays.use === "builtIn")
      await changeSettings({ holidays: { use: "replace", place: holidaySheet } });
  } catch (failure) {
    await removeSheets();
    // So that the next try does not make a second.
    if (isSwitched) await changeLogChoices((choices) => withPlaces(choices, before.places));
    throw failure;
  }
  return { sheet: logSheet, hasAnswersOfOther: hasAnswers(before) };
}

/** The sheets of whose columns something was said: it would hold for a new sheet of that name. */
function sheetsAnswered({ dateOrders, swappedDates = [], universalTimes = [] }: LogChoices): string[] {
  return [...dateOrders, ...swappedDates, ...universalTimes].map(({ sheet }) => sheet);
}

/** Whether anything was said of a log, besides where it is. */
function hasAnswers(choices: LogChoices): boolean {
  return JSON.stringify({ ...choices, places: [] }) !== JSON.stringify(NO_CHOICES);
}

/** A complaint of the sample, whose dates are written `2022-03-31`. */
function complaintOf(texts: Partial<Readonly<Record<Field, string>>>): Complaints[number] {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]): [string, CellValue] => [field, dayOfIso(text) ?? text]),
  );
}

function dayOfIso(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return year === undefined
    ? undefined
    : dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}
