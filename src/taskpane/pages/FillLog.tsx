import * as React from "react";
import { type LogFilling, fillLog, logFilling } from "../../app/fillLog";
import type { OpenedLog } from "../../app/openLog";
import { Button } from "../components/Button";
import { Notice } from "../components/Notice";
import { usePane } from "../state/pane";

/** Adds working days, due date and target to the log as formulas: says what it would add, and asks first. */
export function FillLog({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { act } = usePane();
  const [filling, setFilling] = React.useState<LogFilling>();
  const [isDone, setDone] = React.useState(false);
  if (isDone) return <Notice kind="success">The columns were added to your log.</Notice>;
  if (!filling) {
    return (
      <Button
        text="Fill my log…"
        onClick={() => {
          act(async () => {
            setFilling(await logFilling(opened));
          });
        }}
      />
    );
  }
  const { columns, where } = filling;
  if (columns.length === 0) return <Notice kind="info">Your log has these columns already.</Notice>;
  return (
    <section className="card stack" aria-label="Fill my log">
      <h3>Add {columns.length === 1 ? "a column" : `${columns.length} columns`} to your log?</h3>
      <ul style={{ paddingLeft: 18 }}>
        {columns.map(({ header, formulas }) => (
          <li key={header}>
            <strong>{header}</strong>: <code className="small">{formulas[0]}</code>
          </li>
        ))}
      </ul>
      <p className="soft">
        They go to {where}: {(columns[0]?.formulas.length ?? 0).toLocaleString("en-GB")} rows of formulas.
        Nothing else is changed.
      </p>
      <div className="row">
        <Button
          primary
          text="Add them"
          onClick={() => {
            act(async () => {
              await fillLog(filling);
              setDone(true);
            });
          }}
        />
        <Button
          text="Cancel"
          onClick={() => {
            setFilling(undefined);
          }}
        />
      </div>
    </section>
  );
}
