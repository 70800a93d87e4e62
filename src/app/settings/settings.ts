import { type Day, LAST_DAY } from "../../engine/calendar/day";
import type { FirstMonth } from "../../engine/calendar/quarter";
import type { FirstDay } from "../../engine/calendar/workingDays";
import { ESCALATED_COUNTINGS, type EscalatedCounting } from "../../engine/procedures/procedure";
import { PROCEDURE_IDS, type ProcedureId } from "../../engine/procedures/procedures";
import { readWorkbookSetting, writeWorkbookSetting } from "../../excel/host/workbookSetting";
import { UserError } from "../userError";

/** The key under which a workbook keeps the settings. */
export const SETTINGS_KEY = "ComplaintsMonitor.Settings";

/**
 * Which holidays count: the built-in list, or a list of the workbook's own added to it or in its place. Where that is:
 * a sheet, a table, a defined name, or cells such as `Sheet2!A2:B40`.
 */
export type HolidaySettings =
  { readonly use: "builtIn" } | { readonly use: "add" | "replace"; readonly place: string };

/** In version 1 own holidays could only be a sheet, and that is what their place was called. */
const VERSION = 2;

/** What a body has set, as the workbook keeps it, so that a colleague who opens it has the same. */
export interface WorkbookSettings {
  readonly version: typeof VERSION;
  /** In the title of reports; empty where the services of the log are to stand there. */
  readonly serviceName: string;
  readonly procedure: ProcedureId;
  readonly firstDay: FirstDay;
  /** The month in which the reporting year begins, 1 to 12. */
  readonly firstMonth: FirstMonth;
  readonly escalatedCounting: EscalatedCounting;
  /** From 0 to 24; null where the hour does not matter. */
  readonly cutOffHour: number | null;
  readonly logKeptSince: Day | null;
  readonly average: "mean" | "median";
  readonly averageDecimals: 0 | 1;
  readonly showsWithinAgreedDate: boolean;
  readonly holidays: HolidaySettings;
}

/** What counts where nothing was set. */
export const DEFAULT_WORKBOOK_SETTINGS: WorkbookSettings = {
  version: VERSION,
  serviceName: "",
  procedure: "scottish",
  firstDay: 1,
  firstMonth: 4,
  escalatedCounting: "exclusive",
  cutOffHour: null,
  logKeptSince: null,
  average: "mean",
  averageDecimals: 0,
  showsWithinAgreedDate: false,
  holidays: { use: "builtIn" },
};

type Accepts = (value: unknown) => boolean;

const oneOf =
  (...allowed: readonly unknown[]): Accepts =>
  (value) =>
    allowed.includes(value);
const isText: Accepts = (value) => typeof value === "string";
const isHourOrNone: Accepts = (value) =>
  value === null || (typeof value === "number" && value >= 0 && value <= 24);

function isWholeBetween(least: number, most: number): Accepts {
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** What each setting may be. */
const ACCEPTS: Readonly<Record<keyof WorkbookSettings, Accepts>> = {
  version: oneOf(VERSION),
  serviceName: isText,
  procedure: oneOf(...PROCEDURE_IDS),
  firstDay: oneOf(0, 1),
  firstMonth: isWholeBetween(1, 12),
  escalatedCounting: oneOf(...ESCALATED_COUNTINGS),
  cutOffHour: isHourOrNone,
  logKeptSince: (value) => value === null || isWholeBetween(1, LAST_DAY)(value),
  average: oneOf("mean", "median"),
  averageDecimals: oneOf(0, 1),
  showsWithinAgreedDate: oneOf(true, false),
  holidays: isHolidaySettings,
};

function isHolidaySettings(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("use" in value)) return false;
  if (value.use === "builtIn") return true;
  return oneOf("add", "replace")(value.use) && "place" in value && isText(value.place);
}

function areSettings(value: unknown): value is WorkbookSettings {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(ACCEPTS).every(([name, accepts]) => accepts(Reflect.get(value, name)))
  );
}

/**
 * The settings that the workbook keeps; the defaults where it keeps none. Settings that this version can't read are an
 * error: to count by others unasked would make wrong figures.
 */
export async function readSettings(): Promise<WorkbookSettings> {
  const stored = await readWorkbookSetting(SETTINGS_KEY);
  return stored === undefined ? DEFAULT_WORKBOOK_SETTINGS : parseSettings(stored);
}

/** The settings that a stored text says. */
export function parseSettings(stored: string): WorkbookSettings {
  const value = ofThisVersion(parsed(stored));
  if (areSettings(value)) return value;
  const isNewer =
    typeof value === "object" && value !== null && "version" in value && Number(value.version) > VERSION;
  throw new UserError(
    "unreadableSettings",
    isNewer
      ? "The settings in this workbook were saved by a newer version of Complaints Monitor. Close and reopen Excel to update the add-in, or save the settings again on the Settings page."
      : "The settings in this workbook can't be read, so nothing was counted. Check them on the Settings page and save them again.",
  );
}

/** What version 1 kept, as this version keeps it; anything else as it is. */
function ofThisVersion(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("version" in value) || value.version !== 1)
    return value;
  const { procedure, firstMonth } = DEFAULT_WORKBOOK_SETTINGS;
  const holidays: unknown = Reflect.get(value, "holidays");
  const isOwn = typeof holidays === "object" && holidays !== null && "use" in holidays && "sheet" in holidays;
  return {
    ...{ procedure, firstMonth },
    ...value,
    version: VERSION,
    holidays: isOwn ? { use: holidays.use, place: holidays.sheet } : holidays,
  };
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Keeps settings in the workbook. */
export async function saveSettings(settings: WorkbookSettings): Promise<void> {
  await writeWorkbookSetting(SETTINGS_KEY, JSON.stringify(settings));
}

/**
 * Changes some settings, and gives all as they are then. The others are as they are in the workbook by now, whoever of
 * those who work in it has set them.
 */
export async function changeSettings(change: Partial<WorkbookSettings>): Promise<WorkbookSettings> {
  const settings = { ...(await readSettings()), ...change };
  await saveSettings(settings);
  return settings;
}
