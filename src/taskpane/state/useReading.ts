import * as React from "react";
import { today } from "../../app/dates";
import { failureText } from "../../app/failureText";
import { sheetNamesShown } from "../../app/host";
import { keptOfLog } from "../../app/log/keptOfLog";
import { type OpenedLog, openLog } from "../../app/log/openLog";
import { DEFAULT_WORKBOOK_SETTINGS, type WorkbookSettings, readSettings } from "../../app/settings/settings";
import { UserError } from "../../app/userError";
import type { Step, Task } from "../../app/task";
import { LogNotFound } from "../../app/log/logNotFound";
import type { FailedLog, LogEvent } from "./logState";

/** The reading of the log, and the settings that were read with it. */
export interface Reading {
  readonly settings: WorkbookSettings;
  readonly settingsFault: string | undefined;
  /** Takes over settings that were just kept. */
  takeSettings(settings: WorkbookSettings): void;
  /** Begins anew; quietly, nothing is told until it is done, and a failure only where that is wanted. */
  read(quietly?: boolean, tellsFailure?: boolean): void;
  cancel(): void;
}

/** Reads the log at once, and again when asked. Only the latest reading tells how it goes. */
export function useReading(tell: (event: LogEvent) => void): Reading {
  const [settings, setSettings] = React.useState(DEFAULT_WORKBOOK_SETTINGS);
  const [settingsFault, setSettingsFault] = React.useState<string>();
  const current = React.useRef<AbortController | undefined>(undefined);

  const readLog = React.useCallback(async (task: Task): Promise<OpenedLog> => {
    const readAndTake = async (): Promise<WorkbookSettings> => {
      const kept = await readSettings().catch((error: unknown) => {
        setSettingsFault(failureText(error));
        throw error;
      });
      setSettings(kept);
      setSettingsFault(undefined);
      return kept;
    };
    const { request } = await keptOfLog(readAndTake);
    return openLog({ asking: "pane", ...request, today: today() }, task);
  }, []);

  const read = React.useCallback(
    (quietly = false, tellsFailure = !quietly) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const isCurrent = (): boolean => current.current === controller;
      const onStep = (step: Step): void => {
        if (isCurrent()) tell({ kind: "step", step });
      };
      const readAndTell = async (): Promise<void> => {
        const opened = await readLog({ signal: controller.signal, ...(!quietly && { onStep }) });
        if (isCurrent()) tell({ kind: "opened", opened });
      };
      readAndTell().catch(async (error: unknown) => {
        if (!isCurrent()) return;
        tell(tellsFailure ? await failedLog(error) : { kind: "changed" });
      });
    },
    [readLog, tell],
  );

  React.useEffect(() => {
    read();
    return () => {
      current.current?.abort();
    };
  }, [read]);

  return {
    settings,
    settingsFault,
    takeSettings: setSettings,
    read,
    cancel: () => current.current?.abort(),
  };
}

async function failedLog(error: unknown): Promise<FailedLog> {
  const sheets = await sheetNamesShown().catch(() => []);
  const candidates = error instanceof LogNotFound ? error.candidates : [];
  const isEmptyLog = error instanceof UserError && error.obstacle === "noRows";
  return { kind: "failed", message: failureText(error), isEmptyLog, candidates, sheets };
}
