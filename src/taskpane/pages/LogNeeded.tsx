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
      return <NoLog failed={state} />;
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

/** Chunks of their own: few logs need a hand. */
const PlacesForm = React.lazy(async () => ({ default: (await import("./log/PlacesForm")).PlacesForm }));
const ColumnsForm = React.lazy(async () => ({ default: (await import("./log/ColumnsForm")).ColumnsForm }));

/** No log, several, or one that cannot be read: what happened, and which sheet and columns to use. */
function NoLog({ failed }: { readonly failed: FailedLog }): React.JSX.Element {
  const { log } = usePane();
  const { message, candidates, sheets, isEmptyLog } = failed;
  const [best] = candidates;
  return (
    <>
      <h2>{headingOf(failed)}</h2>
      <Notice kind={isEmptyLog ? "info" : "error"}>{message}</Notice>
      <React.Suspense fallback={null}>
        {best && isInNeedOfColumns(best) && <ColumnsForm parts={[best]} />}
        <PlacesForm parts={[]} others={candidates} sheets={sheets} />
      </React.Suspense>
      {candidates.length === 0 && !isEmptyLog && <WhatALogIs />}
      <Button
        primary
        text="Look again"
        onClick={() => {
          log.read();
        }}
      />
      {!isEmptyLog && <StarterButtons />}
    </>
  );
}

function WhatALogIs(): React.JSX.Element {
  return (
    <p className="soft">
      A log has one complaint a row under a row of headers. It needs Date Received, Date Closed, Stage and
      Outcome. It can also have Complaint ID, Service, Type, Date Escalated, Extension, Responsible Officer
      and Action Taken.
    </p>
  );
}

function headingOf({ candidates, isEmptyLog }: FailedLog): string {
  if (isEmptyLog) return "No complaints yet";
  const [best, ...others] = candidates;
  if (!best) return "No log to read";
  return others.length === 0 && isInNeedOfColumns(best)
    ? "Which column is which?"
    : "Which sheet is your log?";
}

/** Whether a sheet would be a log if somebody chose its columns. */
function isInNeedOfColumns({ missing, fit }: LogCandidate): boolean {
  return missing.length > 0 || fit.withoutDates.length > 0;
}
