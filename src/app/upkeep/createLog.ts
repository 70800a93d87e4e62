import type { Field } from "../../engine/complaintLog";
import { quoted } from "../../engine/text/quoted";
import { failureWithOutcome } from "../../excel/host/failure";
import { workbookSummary } from "../../excel/reading/workbookSummary";
import { freeSheetName } from "../../excel/writing/sheetNames";
import { type WrittenStarter, removeBegunStarters, writeStarter } from "../../excel/writing/writeStarter";
import type { CellValue } from "../../log/sheetTable";
import { type StarterPlan, type StarterRequest, starterPlan } from "../../log/starter/starterPlan";
import { dayOfIso } from "../dates";
import { countingSettings } from "../settings/countingSettings";
import { changeLogChoices, readLogChoices, withPlaces } from "../log/logChoices";
import { type LogChoices, NO_CHOICES } from "../../log/choices";
import { requireReadAsWritten } from "./requireReadAsWritten";
import { requireUnprotected } from "../log/requireUnprotected";
import { type WorkbookSettings, changeSettings, readSettings } from "../settings/settings";

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
  const planFor = (taken: readonly string[]): StarterPlan =>
    starterPlan({
      procedure,
      complaints,
      logSheet: freeSheetName(LOG, [...taken, ...sheetsAnswered(before)]),
      holidaySheet: freeSheetName(HOLIDAYS, taken),
      dateSystem: seen.sample.dateSystem,
      holidays: holidays.holidays,
    });
  const taken = seen.sheets.map(({ name }) => name);
  requireReadAsWritten(planFor(taken), before);
  // What an earlier try has left, so that this one does not make a second.
  const left = await removeBegunStarters(taken.filter(mayBeStarter), planFor(taken));
  const plan = planFor(taken.filter((name) => !left.includes(name)));
  const starter = await writeStarter(plan);
  try {
    await changeLogChoices((choices) => withPlaces(choices, [{ sheet: plan.logSheet }]));
    if (settings.holidays.use === "builtIn")
      await changeSettings({ holidays: { use: "replace", place: plan.holidaySheet } });
  } catch (failure) {
    await takeBack(starter, { settings, choices: before }).catch(() => {
      throw failureWithOutcome(failure, mayBeLeft(plan), "unfinished");
    });
    throw failure;
  }
  // Whatever comes of that, the log is there and is the one to read.
  await starter.finish().catch(() => undefined);
  return { sheet: plan.logSheet, hasAnswersOfOther: hasAnswers(before) };
}

const LOG = "Complaints log";
const HOLIDAYS = "Holidays";

function mayBeStarter(name: string): boolean {
  return name.startsWith(LOG) || name.startsWith(HOLIDAYS);
}

/** The sheets go last, so that nothing says of one that is gone that it is the log. */
async function takeBack(
  starter: WrittenStarter,
  before: { readonly settings: WorkbookSettings; readonly choices: LogChoices },
): Promise<void> {
  const { holidays } = before.settings;
  const { places } = before.choices;
  if (!isSame((await readSettings()).holidays, holidays)) await changeSettings({ holidays });
  if (!isSame((await readLogChoices()).places, places))
    await changeLogChoices((choices) => withPlaces(choices, places));
  await starter.remove();
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mayBeLeft({ logSheet, holidaySheet }: StarterPlan): string {
  return `The sheets ${quoted(logSheet)} and ${quoted(holidaySheet)} may be left unfinished. Try again to finish them, or delete them.`;
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
