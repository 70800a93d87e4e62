import * as React from "react";
import type { OpenedLog } from "../../../app/log/openLog";
import { REPEATED_ID_ANSWERS, withRepeatedIds } from "../../../app/log/repeatedIds";
import { Choice } from "../../components/Choice";
import { usePane } from "../../state/pane";

/** What rows with the same ID are, once that was said: the answer can be changed. */
export function RepeatedIdsForm({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const { log, act } = usePane();
  const { repeatedIds } = opened.reading.log;
  if (repeatedIds === undefined) return null;
  return (
    <section className="stack" aria-label="Rows with the same ID">
      <h3>Rows with the same ID</h3>
      <Choice
        label="Where several rows have the same ID"
        options={REPEATED_ID_ANSWERS.map(({ is, text }) => ({ key: is, text }))}
        chosen={repeatedIds}
        placeholder="Choose"
        onChoose={(key) => {
          const said = REPEATED_ID_ANSWERS.find(({ is }) => is === key);
          if (said) act(() => log.choose((kept) => withRepeatedIds(kept, said.is)));
        }}
      />
    </section>
  );
}
