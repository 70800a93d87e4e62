import * as React from "react";
import type { OpenedLog } from "../../app/log/openLog";
import { Button } from "../components/Button";
import { Link } from "../components/Link";
import { Notice } from "../components/Notice";
import { Progress } from "../components/Progress";
import { usePane } from "../state/pane";

/** Draws a page that needs the log once it is read; until then, progress or what to do. */
export function LogNeeded({
  children,
}: {
  readonly children: (opened: OpenedLog) => React.ReactNode;
}): React.JSX.Element {
  const { log } = usePane();
  const { state } = log;
  switch (state.kind) {
    case "reading":
      return (
        <>
          <Progress step={state.step} />
          <Button text="Cancel" onClick={log.cancel} />
        </>
      );
    case "failed":
      return (
        <React.Suspense fallback={null}>
          <NoLog failed={state} />
        </React.Suspense>
      );
    case "ready":
      return (
        <>
          {state.isStale && (
            <Notice kind="warning">
              The log may have changed since it was read.{" "}
              <Link
                onClick={() => {
                  log.read();
                }}
              >
                Read it again
              </Link>
            </Notice>
          )}
          {children(state.opened)}
        </>
      );
  }
}

/** A chunk of its own: few logs need a hand. */
const NoLog = React.lazy(async () => ({ default: (await import("./log/NoLog")).NoLog }));
