import * as React from "react";
import { Button } from "../components/Button";
import { usePane } from "../state/pane";

/** Offers a log to start with: an empty one, or the sample's. */
export function StarterButtons(): React.JSX.Element {
  const { log, act, go } = usePane();
  const [isBusy, setBusy] = React.useState(false);
  const add = (isSample: boolean): void => {
    setBusy(true);
    act(async () => {
      try {
        const { createLog, createSampleLog } = await import("../../app/upkeep/createLog");
        await (isSample ? createSampleLog() : createLog());
        log.read();
        go("report");
      } finally {
        setBusy(false);
      }
    });
  };
  return (
    <section aria-label="A log to start with">
      <p className="soft">
        Or start with a new one: a sheet with the right columns and drop-down lists, and one with the
        holidays, which count from then on. Your own sheets stay as they are.
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
