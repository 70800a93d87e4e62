import { type Day, dayNumber } from "../../engine/calendar/day";
import type { Field } from "../../engine/complaintLog";
import { workbookSummary } from "../../excel/reading/workbookSummary";
import { freeSheetName } from "../../excel/writing/sheetNames";
import { writeStarter } from "../../excel/writing/writeStarter";
import type { CellValue } from "../../log/sheetTable";
import { type StarterRequest, starterPlan } from "../../log/starter/starterPlan";
import { countingSettings } from "../settings/countingSettings";
import { changeLogChoices, saveLogChoices, withPlaces } from "../log/logChoices";
import { type LogChoices, NO_CHOICES } from "../../log/choices";
import { requireUnprotected } from "../log/requireUnprotected";
import { changeSettings, readSettings } from "../settings/settings";

type Complaints = StarterRequest["complaints"];

/**
 * Adds a log to start with, and a sheet of holidays, as new sheets; no other is touched. From then on that log is the
 * one to read, and its holidays count in place of those built in. They are the same to begin with; holidays that were
 * set before stay.
 */
export async function createLog(): Promise<void> {
  await addLog([]);
}

/** Adds the sample log in the same way. Its complaints are fetched when they are asked for. */
export async function createSampleLog(): Promise<void> {
  const sample = await import("./sampleComplaints.json");
  await addLog(sample.default.map(complaintOf));
}

async function addLog(complaints: Complaints): Promise<void> {
  const settings = await readSettings();
  const { procedure, holidays } = await countingSettings(settings);
  const seen = await workbookSummary("activeSheet");
  requireUnprotected(seen);
  const taken = seen.sheets.map(({ name }) => name);
  const logSheet = freeSheetName("Complaints log", taken);
  const holidaySheet = freeSheetName("Holidays", taken);
  const plan = starterPlan({
    procedure,
    complaints,
    logSheet,
    holidaySheet,
    dateSystem: seen.sample.dateSystem,
    holidays: holidays.holidays,
  });
  const removeSheets = await writeStarter(plan);
  let before: LogChoices | undefined;
  try {
    let kept: LogChoices | undefined;
    await changeLogChoices((choices) => {
      kept = choices;
      return withPlaces(NO_CHOICES, [{ sheet: logSheet }]);
    });
    before = kept;
    if (settings.holidays.use !== "builtIn") return;
    await changeSettings({ holidays: { use: "replace", place: holidaySheet } });
  } catch (failure) {
    await takeBack(removeSheets, before);
    throw failure;
  }
}

/** Takes back a log that could not be made the one to read, so that the next try does not make a second. */
async function takeBack(removeSheets: () => Promise<void>, before: LogChoices | undefined): Promise<void> {
  await removeSheets();
  if (before) await saveLogChoices(before);
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
