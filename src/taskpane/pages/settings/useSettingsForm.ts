import * as React from "react";
import { failureText } from "../../../app/failureText";
import { countingSettings } from "../../../app/settings/countingSettings";
import { usePane } from "../../state/pane";
import { useKept } from "../../state/useKept";
import {
  type DraftFaults,
  type SettingsDraft,
  type SettingsEdits,
  changesOf,
  draftWith,
  faultsOf,
  settingsOf,
} from "./draft";

/** The settings as they are being edited. */
export interface SettingsForm {
  readonly shown: SettingsDraft;
  readonly faults: DraftFaults;
  /** Whether there is something to save that can be saved. */
  readonly canSave: boolean;
  readonly isSaved: boolean;
  /** Why saving failed. */
  readonly failure: string | undefined;
  set(change: SettingsEdits): void;
  save(): void;
}

/** Edits the settings of the workbook. What is typed is still there when the user comes back to the page. */
export function useSettingsForm(): SettingsForm {
  const { log } = usePane();
  const [edits, setEdits] = useKept<SettingsEdits | undefined>("settings", undefined);
  const [isSaved, setSaved] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
  const shown = draftWith(log.settings, edits ?? {});
  const faults = faultsOf(shown);
  const isUnreadable = log.settingsFault !== undefined;

  const save = async (): Promise<void> => {
    const settings = settingsOf(shown);
    // Settings that cannot be used, such as holidays that are not there, are not saved.
    await countingSettings(settings);
    if (isUnreadable) await log.replaceSettings(settings);
    else await log.change(changesOf(settings, log.settings));
    setEdits(undefined);
    setSaved(true);
  };
  return {
    shown,
    faults,
    canSave: (edits !== undefined || isUnreadable) && Object.keys(faults).length === 0,
    isSaved,
    failure,
    set: (change) => {
      setSaved(false);
      setFailure(undefined);
      setEdits({ ...edits, ...change });
    },
    save: () => {
      setFailure(undefined);
      save().catch((error: unknown) => {
        setFailure(failureText(error));
      });
    },
  };
}
