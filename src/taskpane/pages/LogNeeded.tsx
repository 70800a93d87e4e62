import * as React from "react";
import { withPlaces } from "../../app/logChoices";
import type { OpenedLog } from "../../app/openLog";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Link } from "../components/Link";
import { Notice } from "../components/Notice";
import { Progress } from "../components/Progress";
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
      return <NoLog message={state.message} sheets={state.sheets} />;
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

/** No log, several, or one that can't be read: what happened, and which sheet to take. */
function NoLog({
  message,
  sheets,
}: {
  readonly message: string;
  readonly sheets: readonly string[];
}): React.JSX.Element {
  const { log, act } = usePane();
  return (
    <>
      <Notice kind="error">{message}</Notice>
      {sheets.length > 0 && (
        <Choice
          label="The sheet with the log"
          placeholder="Choose a sheet"
          options={sheets.map((name) => ({ key: name, text: name }))}
          chosen={undefined}
          onChoose={(sheet) => {
            act(() => log.choose((kept) => withPlaces(kept, [{ sheet }])));
          }}
        />
      )}
      <p className="soft">
        A log is a sheet with one complaint a row under a row of headers. It needs the columns Date Received,
        Date Closed, Stage and Outcome; Complaint ID, Service, Type, Date Escalated, Extension, Responsible
        Officer and Action Taken are used where it has them.
      </p>
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
