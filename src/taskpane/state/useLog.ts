import * as React from "react";
import { changeLogChoices } from "../../app/log/logChoices";
import type { OpenedLog } from "../../app/log/openLog";
import { recountFormulas } from "../../app/settings/workbookCounting";
import { type WorkbookSettings, changeSettings, saveSettings } from "../../app/settings/settings";
import type { LogChoices } from "../../log/choices";
import { type LogState, nextLogState } from "./logState";
import { useReading } from "./useReading";

/** The log that the pane works on, and the settings that it is counted by. */
export interface LogSession {
  readonly state: LogState;
  readonly settings: WorkbookSettings;
  /** Why the settings of the workbook can't be read; then `settings` are the usual ones. */
  readonly settingsFault: string | undefined;
  /** Reads the log again; quietly, it stays as it is until that is done, and where it fails, too, unless that is wanted. */
  read(quietly?: boolean, tellsFailure?: boolean): void;
  /** Gives up reading. */
  cancel(): void;
  /** Changes some of the settings that the workbook keeps, and reads the log by them. */
  change(settings: Partial<WorkbookSettings>): Promise<void>;
  /** Replaces all settings that the workbook keeps, such as those that can't be read. */
  replaceSettings(settings: WorkbookSettings): Promise<void>;
  /** Changes what the workbook keeps about how to read the log, and reads it again. */
  choose(change: (kept: LogChoices) => LogChoices): Promise<void>;
  /** Takes over a log that was just read for something else, and the settings that it was counted by. */
  take(opened: OpenedLog, settings: WorkbookSettings): void;
  /** Says that the sheet may have changed. */
  markStale(): void;
}

const BEGINNING: LogState = { kind: "reading", step: { name: "finding" } };

/** Reads the log as the pane is first shown, and again when asked. */
export function useLog(): LogSession {
  const [state, tell] = React.useReducer(nextLogState, BEGINNING);
  const { settings, settingsFault, takeSettings, read, cancel } = useReading(tell);

  /** Formulas follow at once; where Excel can't calculate now, they follow when it next does. */
  const readAndRecount = (quietly = false): void => {
    read(quietly, true);
    recountFormulas().catch(() => undefined);
  };
  return {
    state,
    settings,
    settingsFault,
    read,
    cancel,
    change: async (changed) => {
      takeSettings(await changeSettings(changed));
      readAndRecount();
    },
    replaceSettings: async (replacing) => {
      await saveSettings(replacing);
      takeSettings(replacing);
      readAndRecount();
    },
    choose: async (change) => {
      await changeLogChoices(change);
      // What stands in the pane stays until the log is read by the answer, and the focus with it.
      readAndRecount(true);
    },
    take: (opened, kept) => {
      takeSettings(kept);
      tell({ kind: "opened", opened });
    },
    markStale: () => {
      tell({ kind: "changed" });
    },
  };
}
