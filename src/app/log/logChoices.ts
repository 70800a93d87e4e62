import { readWorkbookSetting, writeWorkbookSetting } from "../../excel/host/workbookSetting";
import type { LogLayout } from "../../log/reading/layout";
import type { DateOrderChoice } from "../../log/reading/readLog";
import type { Role } from "../../log/spellings/roles";
import type { ValueField, ValueMeaning } from "../../log/mapping/valueMapping";
import { type LogChoices, NO_CHOICES, type NamedPlace } from "../../log/choices";
import { areLogChoices } from "./areLogChoices";
import { UserError } from "../userError";

/** The key under which a workbook keeps them. */
export const CHOICES_KEY = "ComplaintsMonitor.Log";

/** What was said of the log of this workbook; what this version can't read is an error, since figures rest on it. */
export async function readLogChoices(): Promise<LogChoices> {
  const stored = await readWorkbookSetting(CHOICES_KEY);
  return stored === undefined ? NO_CHOICES : parseLogChoices(stored);
}

/** Keeps in the workbook what was said of its log. */
export async function saveLogChoices(choices: LogChoices): Promise<void> {
  await writeWorkbookSetting(CHOICES_KEY, JSON.stringify(choices));
}

/**
 * Changes what is said of the log, from what is in the workbook by now, whoever of those who work in it has said it.
 * What this version can't read is given up: the user says it anew.
 */
export async function changeLogChoices(change: (kept: LogChoices) => LogChoices): Promise<void> {
  const kept = await readLogChoices().catch((error: unknown) => {
    if (error instanceof UserError && error.obstacle === "unreadableSettings") return NO_CHOICES;
    throw error;
  });
  await saveLogChoices(change(kept));
}

/** The choices that a stored text says. */
export function parseLogChoices(stored: string): LogChoices {
  const value = parsed(stored);
  if (areLogChoices(value)) return value;
  throw new UserError(
    "unreadableSettings",
    "What this workbook keeps of how its log is read was saved by a newer version of Complaints Monitor or is damaged, so nothing was counted. Close and reopen Excel to update the add-in, or choose the log and its columns again.",
  );
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** With the sheets and tables that are the log. */
export function withPlaces(choices: LogChoices, places: readonly NamedPlace[]): LogChoices {
  return { ...choices, places };
}

/**
 * The sheets of a log by its name: those of several stand behind one another in it. A name of one sheet is that sheet's,
 * whatever is in it.
 */
export function placesOfLog(name: string, sheets: readonly string[]): NamedPlace[] {
  const names = sheets.includes(name) ? [name] : name.split(", ");
  return names.map((sheet) => ({ sheet }));
}

/** With the column of a log's sheets that holds a role, by its header; null where none does. */
export function withColumn(
  choices: LogChoices,
  sheets: readonly { readonly layout: LogLayout }[],
  role: Role,
  header: string | null,
): LogChoices {
  return {
    ...choices,
    columns: { ...choices.columns, [role]: header },
    headers: sheets.flatMap(({ layout }) => layout.headers.map((one) => one.header)),
  };
}

/** With what a spelling of a field means. */
export function withValue(
  choices: LogChoices,
  field: ValueField,
  text: string,
  meaning: ValueMeaning,
): LogChoices {
  const values = { ...choices.values, [field]: { ...choices.values[field], [text]: meaning } };
  return { ...choices, values };
}

/** With the order of day and month in a column. */
export function withDateOrder(choices: LogChoices, choice: DateOrderChoice): LogChoices {
  const others = choices.dateOrders.filter(
    ({ sheet, header }) => sheet !== choice.sheet || header !== choice.header,
  );
  return { ...choices, dateOrders: [...others, choice] };
}
