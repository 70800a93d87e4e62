import * as React from "react";
import { withDateOrder } from "../../../app/log/logChoices";
import type { OpenedLog } from "../../../app/log/openLog";
import { understoodDates } from "../../../app/log/understoodLog";
import { Choice } from "../../components/Choice";
import { usePane } from "../../state/pane";

const ORDERS = [
  { key: "dayFirst", text: "Day first" },
  { key: "monthFirst", text: "Month first" },
  { key: "yearFirst", text: "Year first" },
] as const;

/** How dates typed as text are read, with a choice where the dates themselves do not show it. */
export function DatesForm({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const { log, act } = usePane();
  const columns = React.useMemo(() => understoodDates(opened), [opened]);
  if (columns.length === 0) return null;
  return (
    <section className="stack" aria-label="Dates typed as text">
      <h3>Dates typed as text</h3>
      {columns.map(({ sheet, header, order, words, canBeSaid }) => (
        <div key={`${sheet} ${header}`}>
          <p>{words}</p>
          {canBeSaid && (
            <Choice
              label={`Order in “${header}”`}
              options={ORDERS}
              chosen={ORDERS.find(({ key }) => key === order)?.key}
              placeholder="Choose"
              onChoose={(key) => {
                const chosen = ORDERS.find((one) => one.key === key)?.key;
                if (chosen)
                  act(() => log.choose((kept) => withDateOrder(kept, { sheet, header, order: chosen })));
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
}
