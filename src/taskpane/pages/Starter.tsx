import * as React from "react";
import type { CreatedLog } from "../../app/upkeep/createLog";
import { Button } from "../components/Button";
import { usePane } from "../state/pane";

/** Offers a new log: empty, or with the sample's complaints. */
export function Starter(): React.JSX.Element {
  const { log, act, go, say } = usePane();
  const [isBusy, setBusy] = React.useState(false);
  const add = (isSample: boolean): void => {
    setBusy(true);
    act(async () => {
      try {
        const { createLog, createSampleLog } = await import("../../app/upkeep/createLog");
        const created = await (isSample ? createSampleLog() : createLog());
        log.read();
        go("report");
        say(createdText(created));
      } finally {
        setBusy(false);
      }
    });
  };
  return (
    <section aria-label="A log to start with">
      <p className="soft">
        Or start a new log. You get a sheet with the right columns and drop-down lists, and a sheet of
        holidays. Both are used from then on. Your own sheets do not change.
      </p>
      <div className="row">
        <Button
          text="Create a complaints log"
          disabled={isBusy}
          onClick={() => {
            add(false);
          }}
        />
        <Button
          text="Use the sample"
          disabled={isBusy}
          onClick={() => {
            add(true);
          }}
        />
      </div>
    </section>
  );
}

function createdText({ sheet, hasAnswersOfOther }: CreatedLog): string {
  const kept = hasAnswersOfOther
    ? " What you said about your other log is kept: to go back to it, choose its sheet on the page “How it is read”."
    : "";
  return `The log is now the sheet “${sheet}”.${kept}`;
}
