import * as React from "react";
import { kindName, withKinds } from "../../../app/log/countedRows";
import type { OpenedLog } from "../../../app/log/openLog";
import { numberText } from "../../../engine/text/numberText";
import type { KindColumn } from "../../../log/reading/rowKinds";
import { Choice } from "../../components/Choice";
import { MoreList } from "../../components/MoreList";
import { usePane } from "../../state/pane";

const ANSWERS = [
  { key: "counted", text: "A complaint" },
  { key: "notCounted", text: "Not a complaint" },
] as const;

/** Which rows are complaints by what a column says of them, once that was said: each answer can be changed. */
export function KindsForm({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const answered = opened.reading.kinds.filter(({ values }) =>
    values.some(({ isCounted }) => isCounted !== undefined),
  );
  if (answered.length === 0) return null;
  return (
    <section className="stack" aria-label="Which rows are complaints">
      <h3>Which rows are complaints</h3>
      {answered.map((column) => (
        <Kinds key={column.header} column={column} />
      ))}
    </section>
  );
}

function Kinds({ column: { header, values } }: { readonly column: KindColumn }): React.JSX.Element {
  const { log, act } = usePane();
  const first = React.useCallback((number: number) => values.slice(0, number), [values]);
  return (
    <details open>
      <summary>
        {header} ({numberText(values.length)})
      </summary>
      <div className="pairs">
        <MoreList
          count={values.length}
          first={first}
          draw={(value) => (
            <Choice
              label={`“${kindName(value)}” (${numberText(value.count)})`}
              options={ANSWERS}
              chosen={value.isCounted === undefined ? undefined : value.isCounted ? "counted" : "notCounted"}
              placeholder="Choose"
              onChoose={(key) => {
                const said = {
                  counted: key === "counted" ? [value] : [],
                  notCounted: key === "counted" ? [] : [value],
                };
                act(() => log.choose((kept) => withKinds(kept, header, said)));
              }}
            />
          )}
        />
      </div>
    </details>
  );
}
