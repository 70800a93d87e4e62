import * as React from "react";
import type { LogCandidate } from "../../app/log/logCandidate";
import type { OpenedLog } from "../../app/log/openLog";
import { Button } from "../components/Button";
import { Link } from "../components/Link";
import { Notice } from "../components/Notice";
import { Progress } from "../components/Progress";
import type { FailedLog } from "../state/logState";
import { usePane } from "../state/pane";
import { StarterButtons } from "./StarterButtons";

/** Draws a page that needs the log once it is there; until then how far it is, or what to do. */
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
      return <NoLog failed={state} />;
    case "ready":
      return (
        <>
          {state.isStale && (
            <Notice kind="warning">
              The log has changed since it was read.{" "}
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

/** Chunks of their own: few logs need a hand. */
const PlacesForm = React.lazy(async () => ({ default: (await import("./log/PlacesForm")).PlacesForm }));
const ColumnsForm = React.lazy(async () => ({ default: (await import("./log/ColumnsForm")).ColumnsForm }));

/** No log, several, or one that can't be read: what happened, and what to take for the log. */
function NoLog({ failed }: { readonly failed: FailedLog }): React.JSX.Element {
  const { log } = usePane();
  const { message, candidates, sheets } = failed;
  const [best] = candidates;
  return (
    <>
      <h2>Which is the log?</h2>
      <Notice kind="error">{message}</Notice>
      <React.Suspense fallback={null}>
        {best && isInNeedOfColumns(best) && <ColumnsForm parts={[best]} />}
        <PlacesForm parts={[]} others={candidates} sheets={sheets} />
      </React.Suspense>
      {candidates.length === 0 && (
        <p className="soft">
          A log is a sheet with one complaint a row under a row of headers. It needs the columns Date
          Received, Date Closed, Stage and Outcome; Complaint ID, Service, Type, Date Escalated, Extension,
          Responsible Officer and Action Taken are used where it has them.
        </p>
      )}
      <Button
        primary
        text="Look again"
        onClick={() => {
          log.read();
        }}
      />
      <StarterButtons />
    </>
  );
}

/** Whether a sheet would be a log if its user said which column is what. */
function isInNeedOfColumns({ missing, fit }: LogCandidate): boolean {
  return missing.length > 0 || fit.withoutDates.length > 0;
}
