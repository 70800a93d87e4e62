import * as React from "react";
import { type StopWatching, watchSheets } from "../../app/host";
import type { LogSession } from "./useLog";

/** After a change the log is read again when nothing has changed for so long, in milliseconds. */
const CALM = 800;

/** A longer log is not read again at every change: the pane says that it has changed, and has a button. */
const MOST_ROWS = 20_000;

/** Reads the log again when its sheet changes. Where Excel can't tell of changes, there is the button. */
export function useWatchedLog({ state, read, markStale }: LogSession): void {
  const opened = state.kind === "ready" ? state.opened : undefined;
  // Their names in one text, for React to compare.
  const sheets = JSON.stringify(opened?.found.parts.map(({ sample }) => sample.sheet) ?? []);
  const isLong = state.kind === "ready" && state.opened.rows.read > MOST_ROWS;
  const react = React.useRef<() => void>(read);
  react.current = isLong
    ? markStale
    : () => {
        read(true);
      };
  React.useEffect(() => {
    const names = JSON.parse(sheets) as string[];
    if (names.length === 0) return undefined;
    let isOver = false;
    let stop: StopWatching | undefined;
    let timer: number | undefined;
    const onChange = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        react.current();
      }, CALM);
    };
    watchSheets(names, onChange).then(
      (stopWatching) => {
        if (isOver) stopWatching();
        else stop = stopWatching;
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      stop?.();
    };
  }, [sheets]);
}
