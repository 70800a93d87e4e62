import { dayOfText, hourOfText, textOfDay, textOfHour } from "../../../app/settings/settingTexts";
import { DEFAULT_WORKBOOK_SETTINGS, type WorkbookSettings } from "../../../app/settings/settings";

/** The settings in the form, where what is typed is text. */
export type SettingsDraft = Omit<WorkbookSettings, "cutOffHour" | "logKeptSince"> & {
  readonly cutOffHour: string;
  readonly logKeptSince: string;
};

/** What is wrong with what was typed, by field. */
export type DraftFaults = Partial<Readonly<Record<"cutOffHour" | "logKeptSince" | "holidays", string>>>;

/** What the form shows of settings. */
function draftOf(settings: WorkbookSettings): SettingsDraft {
  const { cutOffHour, logKeptSince } = settings;
  return {
    ...settings,
    cutOffHour: cutOffHour === null ? "" : textOfHour(cutOffHour),
    logKeptSince: logKeptSince === null ? "" : textOfDay(logKeptSince),
  };
}

/** What has been edited of the settings, and not been saved. */
export type SettingsEdits = Partial<SettingsDraft>;

/** What the form shows: the settings as they are by now, and over them what has been edited. */
export function draftWith(settings: WorkbookSettings, edits: SettingsEdits): SettingsDraft {
  return { ...draftOf(settings), ...edits };
}

/** What in a draft cannot be saved, and how to enter it. */
export function faultsOf({ cutOffHour, logKeptSince, holidays }: SettingsDraft): DraftFaults {
  return {
    ...(cutOffHour.trim() !== "" &&
      hourOfText(cutOffHour) === undefined && {
        cutOffHour: "Enter an hour such as 17:00, or leave this blank.",
      }),
    ...(logKeptSince.trim() !== "" &&
      dayOfText(logKeptSince) === undefined && {
        logKeptSince: "Enter a date such as 01/04/2021, or leave this blank.",
      }),
    ...(holidays.use !== "builtIn" &&
      holidays.place.trim() === "" && { holidays: "Enter where your holidays are." }),
  };
}

/** The settings in a draft without faults. */
export function settingsOf(draft: SettingsDraft): WorkbookSettings {
  return {
    ...draft,
    serviceName: draft.serviceName.trim(),
    cutOffHour: hourOfText(draft.cutOffHour) ?? null,
    logKeptSince: dayOfText(draft.logKeptSince) ?? null,
  };
}

const SETTING_NAMES = Object.keys(DEFAULT_WORKBOOK_SETTINGS) as (keyof WorkbookSettings)[];

/** The settings that differ from before. A colleague may have changed others since. */
export function changesOf(settings: WorkbookSettings, before: WorkbookSettings): Partial<WorkbookSettings> {
  const changes: Partial<WorkbookSettings> = { ...settings };
  for (const name of SETTING_NAMES)
    if (JSON.stringify(settings[name]) === JSON.stringify(before[name]))
      Reflect.deleteProperty(changes, name);
  return changes;
}
