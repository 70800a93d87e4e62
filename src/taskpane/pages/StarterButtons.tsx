import * as React from "react";
import { readSettings } from "../../app/settings";
import { Button } from "../components/Button";
import { usePane } from "../state/pane";

/** What makes a log comes when it is asked for. */
const starter = (): Promise<typeof import("../../app/starter/createLog")> =>
  import("../../app/starter/createLog");

/** Offers a log to start with: an empty one, or the sample's. */
export function StarterButtons(): React.JSX.Element {
  const { log, act, go } = usePane();
  const [isBusy, setBusy] = React.useState(false);
  const add = (name: "createLog" | "createSampleLog"): void => {
    setBusy(true);
    act(async () => {
      try {
        const create = (await starter())[name];
        await log.change(await create(await readSettings()));
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
        holidays. Your own sheets stay as they are.
      </p>
      <div className="row">
        <Button
          text="Create a complaints log"
          disabled={isBusy}
          onClick={() => {
            add("createLog");
          }}
        />
        <Button
          text="Use the sample"
          disabled={isBusy}
          onClick={() => {
            add("createSampleLog");
          }}
        />
      </div>
    </section>
  );
}
