import * as React from "react";
import type { LogCandidate } from "../../../app/log/logCandidate";
import { Notice } from "../../components/Notice";
import type { FailedLog } from "../../state/logState";
import { StarterButtons } from "../StarterButtons";
import { PlacesForm } from "./PlacesForm";
import { WhichColumn } from "./WhichColumn";

/** No log, several, or one that cannot be read: what happened, and what would make it one. What is put right in the sheet is seen. */
export function NoLog({ failed }: { readonly failed: FailedLog }): React.JSX.Element {
  const { message, candidates, sheets, isEmptyLog } = failed;
  const [best, ...others] = candidates;
  const places = <PlacesForm parts={[]} others={candidates} sheets={sheets} />;
  return (
    <>
      {best && isInNeedOfColumns(best) ? (
        <>
          <WhichColumn candidates={[best, ...others]} />
          {others.length + sheets.length > 1 && (
            <details>
              <summary>The log is somewhere else</summary>
              {places}
            </details>
          )}
        </>
      ) : (
        <>
          <h2>{headingOf(failed)}</h2>
          <Notice kind={isEmptyLog ? "info" : "error"}>{message}</Notice>
          {places}
        </>
      )}
      {candidates.length === 0 && !isEmptyLog && <WhatALogIs />}
      {!isEmptyLog && (
        <details open={candidates.length === 0}>
          <summary>I have no log yet</summary>
          <StarterButtons />
        </details>
      )}
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
  return candidates.length === 0 ? "No log to read" : "Which sheet is your log?";
}

/** Whether a sheet would be a log if somebody chose its columns. */
function isInNeedOfColumns({ missing, fit }: LogCandidate): boolean {
  return missing.length > 0 || fit.withoutDates.length > 0;
}
