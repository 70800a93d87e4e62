import * as React from "react";
import { watchSheets, watchWorkbook } from "../../app/host";
import type { LogSession } from "./useLog";
import { useWatch } from "./useWatch";

/** After a change the log is read again when nothing has changed for so long, in milliseconds. */
const CALM = 800;

/** A longer log is not read again at every change: the pane says that it may have changed, and has a button. */
const MOST_ROWS = 20_000;

/**
 * Reads the log again when its sheet changes. While the pane is not shown it listens to nothing; when it is shown
 * again, it reads what it may have missed. Where there is no log that can be read, the whole workbook is watched for one.
 */
export function useWatchedLog({ state, read, markStale }: LogSession, isShown: boolean): void {
  const opened = state.kind === "ready" ? state.opened : undefined;
  // One text, for React to compare: no sheet's name has a slash.
  const sheets = opened?.found.parts.map(({ sample }) => sample.sheet).join("/");
  const react = React.useRef<() => void>(read);
  react.current = (): void => {
    if (state.kind === "reading") return;
    if (opened && opened.rows.read > MOST_ROWS) markStale();
    else read(true, opened === undefined);
  };
  useMissedChanges(react, isShown);
  const timer = React.useRef<number | undefined>(undefined);
  const onChange = React.useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      react.current();
    }, CALM);
  }, []);
  React.useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [sheets, isShown],
  );
  const isMissing = state.kind === "failed";
  const watch = React.useMemo(() => {
    if (isMissing) return () => watchWorkbook(onChange);
    const names = sheets?.split("/");
    return names && (() => watchSheets(names, onChange));
  }, [sheets, isMissing, onChange]);
  useWatch(isShown ? watch : undefined);
}

/** Reacts as to a change when the pane is shown again. */
function useMissedChanges(react: React.RefObject<() => void>, isShown: boolean): void {
  const hasRested = React.useRef(false);
  React.useEffect(() => {
    if (isShown && hasRested.current) react.current?.();
    hasRested.current = !isShown;
  }, [react, isShown]);
}
