import * as React from "react";
import { type StopWatching, watchSheet } from "../../app/host";
import type { LogSession } from "./useLog";

/** After a change the log is read again when nothing has changed for so long, in milliseconds. */
const CALM = 800;

/** A longer log is not read again at every change: the pane says that it has changed, and has a button. */
const MOST_ROWS = 20_000;

/** Reads the log again when its sheet changes. Where Excel can't tell of changes, there is the button. */
export function useWatchedLog({ state, read, markStale }: LogSession): void {
  const sheet = state.kind === "ready" ? state.opened.found.sample.sheet : undefined;
  const isLong = state.kind === "ready" && state.opened.rows.read > MOST_ROWS;
  const react = React.useRef<() => void>(read);
  react.current = isLong
    ? markStale
    : () => {
        read(true);
      };
  React.useEffect(() => {
    if (sheet === undefined) return undefined;
    let isOver = false;
    let stop: StopWatching | undefined;
    let timer: number | undefined;
    const onChange = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        react.current();
      }, CALM);
    };
    watchSheet(sheet, onChange).then(
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
  }, [sheet]);
}
