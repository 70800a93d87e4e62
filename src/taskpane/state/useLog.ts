import * as React from "react";
import { countingSettings } from "../../app/countingSettings";
import { today } from "../../app/dates";
import { failureText } from "../../app/failureText";
import { sheetNamesShown } from "../../app/host";
import { readLogChoices } from "../../app/logChoices";
import { type OpenedLog, openLog } from "../../app/openLog";
import { logPlaces } from "../../app/savedChoices";
import {
  DEFAULT_WORKBOOK_SETTINGS,
  type WorkbookSettings,
  readSettings,
  saveSettings,
} from "../../app/settings";
import { type LogState, nextLogState } from "./logState";

/** The log that the pane works on, and the settings that it is counted by. */
export interface LogSession {
  readonly state: LogState;
  readonly settings: WorkbookSettings;
  /** Reads the log again; quietly, it stays as it is until that is done. */
  read(quietly?: boolean): void;
  /** Gives up reading. */
  cancel(): void;
  /** Keeps settings in the workbook, and reads the log by them. */
  change(settings: WorkbookSettings): Promise<void>;
  /** Takes over a log that was just read for something else. */
  take(opened: OpenedLog): void;
  /** Says that the sheet has changed. */
  markStale(): void;
}

const BEGINNING: LogState = { kind: "reading", step: { name: "finding" } };

/** Reads the log as the pane opens, and again when asked. */
export function useLog(): LogSession {
  const [state, tell] = React.useReducer(nextLogState, BEGINNING);
  const [settings, setSettings] = React.useState(DEFAULT_WORKBOOK_SETTINGS);
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
      const kept = await readSettings();
      setSettings(kept);
      const choices = await readLogChoices();
      const counting = await countingSettings(kept);
      const opened = await openLog(
        { places: logPlaces(kept, choices), choices, settings: counting, today: today() },
        task,
      );
      if (isCurrent()) tell({ kind: "opened", opened });
    };
    readAll().catch(async (error: unknown) => {
      if (!isCurrent()) return;
      if (quietly) {
        tell({ kind: "changed" });
        return;
      }
      const sheets = await sheetNamesShown().catch(() => []);
      tell({ kind: "failed", message: failureText(error), sheets });
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
    read,
    cancel: () => reading.current?.abort(),
    change: async (changed) => {
      await saveSettings(changed);
      setSettings(changed);
      read();
    },
    take: (opened) => {
      tell({ kind: "opened", opened });
    },
    markStale: () => {
      tell({ kind: "changed" });
    },
  };
}
