import * as React from "react";
import { withDateWord } from "../../../app/log/dateWords";
import type { OpenedLog } from "../../../app/log/openLog";
import { understoodTimes } from "../../../app/log/understoodLog";
import { Choice } from "../../components/Choice";
import { usePane } from "../../state/pane";

const CLOCKS = [
  { key: "universalTime", text: "Universal time" },
  { key: "localTime", text: "UK time" },
] as const;

/** By which clock the times of dates are, once that was said: the answer can be changed. */
export function TimesForm({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const { log, act } = usePane();
  const columns = React.useMemo(() => understoodTimes(opened), [opened]);
  if (columns.length === 0) return null;
  return (
    <section className="stack" aria-label="Times of dates">
      <h3>Times of dates</h3>
      {columns.map(({ sheet, header, isUniversal, words }) => (
        <div key={`${sheet} ${header}`}>
          <p>{words}</p>
          <Choice
            label={`Times in “${header}”`}
            options={CLOCKS}
            chosen={isUniversal ? "universalTime" : "localTime"}
            placeholder="Choose"
            onChoose={(key) => {
              const said = CLOCKS.find((one) => one.key === key)?.key;
              if (said) act(() => log.choose((kept) => withDateWord(kept, { sheet, header }, said)));
            }}
          />
        </div>
      ))}
    </section>
  );
}
