import * as React from "react";
import type { StopWatching } from "../../app/host";

/**
 * Watches for as long as the component is there and `watch` stays the same; undefined watches nothing. Where Excel
 * can't tell of what happens, nothing is told.
 */
export function useWatch(watch: (() => Promise<StopWatching>) | undefined): void {
  React.useEffect(() => {
    if (!watch) return undefined;
    let isOver = false;
    let stop: StopWatching | undefined;
    watch().then(
      (stopWatching) => {
        if (isOver) stopWatching();
        else stop = stopWatching;
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [watch]);
}
