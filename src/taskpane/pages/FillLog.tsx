import * as React from "react";
import { type LogFilling, fillLog, logFillings } from "../../app/formulas/fillLog";
import type { OpenedLog } from "../../app/log/openLog";
import { countText } from "../../engine/text/countText";
import { Button } from "../components/Button";
import { Notice } from "../components/Notice";
import { usePane } from "../state/pane";
import { usePutBack } from "./usePutBack";

/** Adds working days, due date and target to the log as formulas. It shows what it would add, and asks first. */
export function FillLog({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { act } = usePane();
  const [fillings, setFillings] = React.useState<readonly LogFilling[]>();
  const [isDone, setDone] = React.useState(false);
  const { button, news } = usePutBack("columns", "log");
  if (isDone && news) return news;
  if (isDone)
    return (
      <section className="card stack" aria-label="Fill my log">
        <Notice kind="success">The columns were added to your log.</Notice>
        {button}
      </section>
    );
  if (!fillings) {
    return (
      <Button
        text="Fill my log…"
        onClick={() => {
          act(async () => {
            setFillings((await logFillings(opened)).filter(({ columns }) => columns.length > 0));
          });
        }}
      />
    );
  }
  if (fillings.length === 0) return <Notice kind="info">Your log already has these columns.</Notice>;
  return (
    <section className="card stack" aria-label="Fill my log">
      <h3>Add these columns to your log?</h3>
      {fillings.map((filling) => (
        <ColumnsToAdd key={filling.where} filling={filling} />
      ))}
      <p className="soft">Nothing else is changed.</p>
      <div className="row">
        <Button
          primary
          text="Add them"
          onClick={() => {
            act(async () => {
              await fillLog(fillings);
              setDone(true);
            });
          }}
        />
        <Button
          text="Cancel"
          onClick={() => {
            setFillings(undefined);
          }}
        />
      </div>
    </section>
  );
}

function ColumnsToAdd({ filling }: { readonly filling: LogFilling }): React.JSX.Element {
  const { columns, where } = filling;
  return (
    <>
      <ul className="bullets">
        {columns.map(({ header, formulas }) => (
          <li key={header}>
            <strong>{header}</strong>: <code className="small">{formulas[0]}</code>
          </li>
        ))}
      </ul>
      <p className="soft">
        They go in {where}: {countText(columns[0]?.formulas.length ?? 0, "row")} of formulas.
      </p>
    </>
  );
}
