import * as React from "react";
import { enterAgreedDate } from "../../../app/upkeep/agreedDate";
import { dayOfIso } from "../../../app/dates";
import type { DueComplaint } from "../../../app/upkeep/dueList";
import type { OpenedLog } from "../../../app/log/openLog";
import { Button } from "../../components/Button";
import { usePane } from "../../state/pane";

export interface AgreedDateProps {
  readonly opened: OpenedLog;
  readonly complaint: DueComplaint;
  /** The row of the log. */
  readonly row: number;
}

/** Asks for the date that was agreed with the complainant, without which no due date is known. */
export function AgreedDate({ opened, complaint: { name }, row }: AgreedDateProps): React.JSX.Element {
  const { act, log, say } = usePane();
  const [text, setText] = React.useState("");
  const day = dayOfIso(text);
  return (
    <div className="row actions">
      <label>
        Agreed date{" "}
        <input
          type="date"
          className="date"
          aria-label={`Agreed date of ${name}`}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      {day !== undefined && (
        <Button
          text="Enter it in the log"
          spoken={`Enter it in the log, for ${name}`}
          onClick={() => {
            act(async () => {
              say(await enterAgreedDate(opened, row, day));
              log.read(true);
            });
          }}
        />
      )}
    </div>
  );
}
