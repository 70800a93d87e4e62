import { type Day, LAST_DAY } from "../../engine/calendar/day";
import type { FirstMonth } from "../../engine/calendar/quarter";
import type { FirstDay } from "../../engine/calendar/workingDays";
import { ESCALATED_COUNTINGS, type EscalatedCounting } from "../../engine/procedures/procedure";
import { DEFAULT_SETTINGS } from "../../engine/settings";
import { PROCEDURE_IDS, type ProcedureId } from "../../engine/procedures/procedures";
import {
  type Shape,
  isBetween,
  isEither,
  isNullOr,
  isObjectOf,
  isOneOf,
  isText,
  isTrueOrFalse,
  isWholeBetween,
} from "../../excel/kept/shape";
import { workbookStore } from "./workbookStore";

/** The key under which a workbook keeps the settings. */
export const SETTINGS_KEY = "ComplaintsMonitor.Settings";

/**
 * Which holidays count: the built-in list, or a list in the workbook that is added to it or replaces it. `place` is
 * a sheet, a table, a defined name, or cells such as `Sheet2!A2:B40`.
 */
export type HolidaySettings =
  { readonly use: "builtIn" } | { readonly use: "add" | "replace"; readonly place: string };

const VERSION = 2;

/** What a body has set. The workbook keeps it, so colleagues who open it count the same way. */
export interface WorkbookSettings {
  readonly version: typeof VERSION;
  /** For the title of reports; empty to use the services in the log. */
  readonly serviceName: string;
  readonly procedure: ProcedureId;
  readonly firstDay: FirstDay;
  /** The month in which the reporting year begins, 1 to 12. */
  readonly firstMonth: FirstMonth;
  readonly escalatedCounting: EscalatedCounting;
  /** From 0 to 24; null for no cut-off. */
  readonly cutOffHour: number | null;
  readonly logKeptSince: Day | null;
  readonly average: "mean" | "median";
  readonly averageDecimals: 0 | 1;
  readonly showsWithinAgreedDate: boolean;
  readonly holidays: HolidaySettings;
}

/** The settings of a workbook in which nobody has set any. */
export const DEFAULT_WORKBOOK_SETTINGS: WorkbookSettings = {
  version: VERSION,
  serviceName: "",
  procedure: "scottish",
  firstDay: DEFAULT_SETTINGS.procedure.firstDay,
  firstMonth: DEFAULT_SETTINGS.procedure.firstMonth,
  escalatedCounting: DEFAULT_SETTINGS.procedure.escalatedCounting,
  cutOffHour: null,
  logKeptSince: null,
  average: DEFAULT_SETTINGS.average,
  averageDecimals: DEFAULT_SETTINGS.averageDecimals,
  showsWithinAgreedDate: DEFAULT_SETTINGS.showsWithinAgreedDate,
  holidays: { use: "builtIn" },
};

const isHolidaySettings: Shape<HolidaySettings> = isEither<HolidaySettings>(
  isObjectOf({ use: isOneOf(["builtIn"]) }),
  isObjectOf({ use: isOneOf(["add", "replace"]), place: isText }),
);

const isSettings: Shape<WorkbookSettings> = isObjectOf<WorkbookSettings>({
  version: isOneOf([VERSION]),
  serviceName: isText,
  procedure: isOneOf(PROCEDURE_IDS),
  firstDay: isOneOf([0, 1]),
  firstMonth: isWholeBetween(1, 12),
  escalatedCounting: isOneOf(ESCALATED_COUNTINGS),
  cutOffHour: isNullOr(isBetween(0, 24)),
  logKeptSince: isNullOr(isWholeBetween(1, LAST_DAY)),
  average: isOneOf(["mean", "median"]),
  averageDecimals: isOneOf([0, 1]),
  showsWithinAgreedDate: isTrueOrFalse,
  holidays: isHolidaySettings,
});

/**
 * Version 1 named the sheet of the body's own holidays, and nothing else could hold them. Early on it had no procedure
 * and no first month, since there was only the Scottish procedure.
 */
function fromVersion1(older: object): object {
  const { procedure, firstMonth } = DEFAULT_WORKBOOK_SETTINGS;
  const holidays: unknown = Reflect.get(older, "holidays");
  const isOwn = typeof holidays === "object" && holidays !== null && "use" in holidays && "sheet" in holidays;
  return {
    procedure,
    firstMonth,
    ...older,
    version: VERSION,
    holidays: isOwn ? { use: holidays.use, place: holidays.sheet } : holidays,
  };
}

const store = workbookStore<WorkbookSettings>({
  key: SETTINGS_KEY,
  version: VERSION,
  shape: isSettings,
  upgrades: { 1: fromVersion1 },
  usual: DEFAULT_WORKBOOK_SETTINGS,
  sentences: {
    damaged:
      "The settings in this workbook are damaged. Nothing was counted. Check them on the Settings page and save them again.",
    newer:
      "The settings in this workbook come from a newer version of Complaints Monitor. Nothing was counted. Close and reopen Excel to update the add-in.",
  },
});

/** The settings that the workbook keeps; the defaults if it keeps none. */
export async function readSettings(): Promise<WorkbookSettings> {
  return store.read();
}

/** The settings that this says, which was read from the workbook; the defaults if nothing was. */
export function parseSettings(stored: unknown): WorkbookSettings {
  return store.parse(stored);
}

/** Keeps these settings in place of all others, damaged ones too. */
export async function saveSettings(settings: WorkbookSettings): Promise<void> {
  await store.replace(settings);
}

/** Changes some settings and returns all of them; the others stay as the workbook has them by now. */
export async function changeSettings(change: Partial<WorkbookSettings>): Promise<WorkbookSettings> {
  return store.change((kept) => ({ ...kept, ...change }));
}
