import * as React from "react";
import { watchSheets } from "../../app/host";
import type { LogSession } from "./useLog";
import { useWatch } from "./useWatch";

/** After a change the log is read again when nothing has changed for so long, in milliseconds. */
const CALM = 800;

/** A longer log is not read again at every change: the pane says that it has changed, and has a button. */
const MOST_ROWS = 20_000;

/** Reads the log again when its sheet changes. Where Excel can't tell of changes, there is the button. */
export function useWatchedLog({ state, read, markStale }: LogSession): void {
  const opened = state.kind === "ready" ? state.opened : undefined;
  // One text, for React to compare: no sheet's name has a slash.
  const sheets = opened?.found.parts.map(({ sample }) => sample.sheet).join("/");
  const isLong = state.kind === "ready" && state.opened.rows.read > MOST_ROWS;
  const react = React.useRef<() => void>(read);
  react.current = isLong
    ? markStale
    : () => {
        read(true);
      };
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
    [sheets],
  );
  const watch = React.useMemo(() => {
    const names = sheets?.split("/");
    return names && (() => watchSheets(names, onChange));
  }, [sheets, onChange]);
  useWatch(watch);
}
