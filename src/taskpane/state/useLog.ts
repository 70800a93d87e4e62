import * as React from "react";
import { countingSettings } from "../../app/settings/countingSettings";
import { today } from "../../app/dates";
import { failureText } from "../../app/failureText";
import { sheetNamesShown } from "../../app/host";
import { changeLogChoices, readLogChoices } from "../../app/log/logChoices";
import type { LogChoices } from "../../log/choices";
import { type OpenedLog, openLog } from "../../app/log/openLog";
import { recountFormulas } from "../../app/settings/workbookCounting";
import {
  DEFAULT_WORKBOOK_SETTINGS,
  type WorkbookSettings,
  changeSettings,
  readSettings,
  saveSettings,
} from "../../app/settings/settings";
import { LogNotFound } from "../../app/log/logNotFound";
import { type LogState, nextLogState } from "./logState";

/** The log that the pane works on, and the settings that it is counted by. */
export interface LogSession {
  readonly state: LogState;
  readonly settings: WorkbookSettings;
  /** Why the settings of the workbook can't be read; then `settings` are the usual ones. */
  readonly settingsFault: string | undefined;
  /** Reads the log again; quietly, it stays as it is until that is done. */
  read(quietly?: boolean): void;
  /** Gives up reading. */
  cancel(): void;
  /** Changes some of the settings that the workbook keeps, and reads the log by them. */
  change(settings: Partial<WorkbookSettings>): Promise<void>;
  /** Puts settings in the place of all that the workbook keeps, such as those that can't be read. */
  replaceSettings(settings: WorkbookSettings): Promise<void>;
  /** Changes what the workbook keeps of how its log is to be understood, and reads it so. */
  choose(change: (kept: LogChoices) => LogChoices): Promise<void>;
  /** Takes over a log that was just read for something else. */
  take(opened: OpenedLog): void;
  /** Says that the sheet has changed. */
  markStale(): void;
}

/** Formulas follow the settings at once; where Excel can't calculate now, they do when it next calculates. */
function recountQuietly(): void {
  recountFormulas().catch(() => undefined);
}

const BEGINNING: LogState = { kind: "reading", step: { name: "finding" } };

/** Reads the log as the pane opens, and again when asked. */
export function useLog(): LogSession {
  const [state, tell] = React.useReducer(nextLogState, BEGINNING);
  const [settings, setSettings] = React.useState(DEFAULT_WORKBOOK_SETTINGS);
  const [settingsFault, setSettingsFault] = React.useState<string>();
  const reading = React.useRef<AbortController | undefined>(undefined);

  const read = React.useCallback((quietly = false) => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const isCurrent = (): boolean => reading.current === controller;
    const task = {
      signal: controller.signal,
      ...(!quietly && {
        onStep: (step: Extract<LogState, { kind: "reading" }>["step"]) => {
          if (isCurrent()) tell({ kind: "step", step });
        },
      }),
    };
    const readAll = async (): Promise<void> => {
      const kept = await readSettings().catch((error: unknown) => {
        setSettingsFault(failureText(error));
        throw error;
      });
      setSettings(kept);
      setSettingsFault(undefined);
      const choices = await readLogChoices();
      const counting = await countingSettings(kept);
      const opened = await openLog({ choices, settings: counting, today: today() }, task);
      if (isCurrent()) tell({ kind: "opened", opened });
    };
    readAll().catch(async (error: unknown) => {
      if (!isCurrent()) return;
      if (quietly) {
        tell({ kind: "changed" });
        return;
      }
      const sheets = await sheetNamesShown().catch(() => []);
      const candidates = error instanceof LogNotFound ? error.candidates : [];
      tell({ kind: "failed", message: failureText(error), candidates, sheets });
    });
  }, []);

  React.useEffect(() => {
    read();
    return () => {
      reading.current?.abort();
    };
  }, [read]);

  return {
    state,
    settings,
    settingsFault,
    read,
    cancel: () => reading.current?.abort(),
    change: async (changed) => {
      setSettings(await changeSettings(changed));
      read();
      recountQuietly();
    },
    replaceSettings: async (replacing) => {
      await saveSettings(replacing);
      setSettings(replacing);
      read();
      recountQuietly();
    },
    choose: async (change) => {
      await changeLogChoices(change);
      read();
      recountQuietly();
    },
    take: (opened) => {
      tell({ kind: "opened", opened });
    },
    markStale: () => {
      tell({ kind: "changed" });
    },
  };
}
