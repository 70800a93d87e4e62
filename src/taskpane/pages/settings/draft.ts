import { dayOfText, hourOfText, textOfDay, textOfHour } from "../../../app/settings/settingTexts";
import { DEFAULT_WORKBOOK_SETTINGS, type WorkbookSettings } from "../../../app/settings/settings";

/** The settings as they stand in the form: what is typed is a text. */
export type SettingsDraft = Omit<WorkbookSettings, "cutOffHour" | "logKeptSince"> & {
  readonly cutOffHour: string;
  readonly logKeptSince: string;
};

/** What is wrong with what was typed, by field. */
export type DraftFaults = Partial<Readonly<Record<"cutOffHour" | "logKeptSince" | "holidays", string>>>;

/** What the form shows of settings. */
export function draftOf(settings: WorkbookSettings): SettingsDraft {
  const { cutOffHour, logKeptSince } = settings;
  return {
    ...settings,
    cutOffHour: cutOffHour === null ? "" : textOfHour(cutOffHour),
    logKeptSince: logKeptSince === null ? "" : textOfDay(logKeptSince),
  };
}

/** What can't be kept of a draft, and how to write it. */
export function faultsOf({ cutOffHour, logKeptSince, holidays }: SettingsDraft): DraftFaults {
  return {
    ...(cutOffHour.trim() !== "" &&
      hourOfText(cutOffHour) === undefined && { cutOffHour: "Write an hour like 17:00, or leave it blank." }),
    ...(logKeptSince.trim() !== "" &&
      dayOfText(logKeptSince) === undefined && {
        logKeptSince: "Write a date like 01/04/2021, or leave it blank.",
      }),
    ...(holidays.use !== "builtIn" &&
      holidays.place.trim() === "" && { holidays: "Say where your holidays are." }),
  };
}

/** The settings that a draft without faults says. */
export function settingsOf(draft: SettingsDraft): WorkbookSettings {
  return {
    ...draft,
    serviceName: draft.serviceName.trim(),
    cutOffHour: hourOfText(draft.cutOffHour) ?? null,
    logKeptSince: dayOfText(draft.logKeptSince) ?? null,
  };
}

const SETTING_NAMES = Object.keys(DEFAULT_WORKBOOK_SETTINGS) as (keyof WorkbookSettings)[];

/** Those of some settings that are not as they were; a colleague may have changed others since. */
export function changesOf(settings: WorkbookSettings, before: WorkbookSettings): Partial<WorkbookSettings> {
  const changes: Partial<WorkbookSettings> = { ...settings };
  for (const name of SETTING_NAMES)
    if (JSON.stringify(settings[name]) === JSON.stringify(before[name]))
      Reflect.deleteProperty(changes, name);
  return changes;
}
