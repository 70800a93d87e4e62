import * as React from "react";
import { withValue } from "../../../app/log/logChoices";
import type { OpenedLog } from "../../../app/log/openLog";
import { meaningOptions } from "../../../app/log/meaningOptions";
import { type UnderstoodValues, understoodValues } from "../../../app/log/understoodLog";
import { numberText } from "../../../engine/text/numberText";
import { Choice } from "../../components/Choice";
import { MoreList } from "../../components/MoreList";
import { usePane } from "../../state/pane";

/** How the log spells stages, outcomes and extensions, how often, and what each spelling was taken to mean. */
export function ValuesForm({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const values = React.useMemo(() => understoodValues(opened), [opened]);
  return (
    <section className="stack" aria-label="What the words mean">
      <h3>What the words mean</h3>
      {values.map((one) => (
        <FieldValues key={one.field} opened={opened} values={one} />
      ))}
    </section>
  );
}

interface FieldValuesProps {
  readonly opened: OpenedLog;
  readonly values: UnderstoodValues;
}

function FieldValues({ opened, values: { field, title, spellings } }: FieldValuesProps): React.JSX.Element {
  const { log, act } = usePane();
  const options = meaningOptions(field, opened.counted.settings.procedure);
  const first = React.useCallback((number: number) => spellings.slice(0, number), [spellings]);
  return (
    <details open={spellings.some(({ meaning }) => meaning === "unknown")}>
      <summary>
        {title} ({numberText(spellings.length)})
      </summary>
      <div className="pairs">
        <MoreList
          count={spellings.length}
          first={first}
          draw={({ text, count, meaning }) => (
            <Choice
              label={`“${text}” (${numberText(count)})`}
              options={options.map((option) => ({ key: option.meaning, text: option.text }))}
              chosen={options.find((option) => option.meaning === meaning)?.meaning}
              placeholder="Not understood"
              onChoose={(key) => {
                const chosen = options.find((option) => option.meaning === key)?.meaning;
                if (chosen) act(() => log.choose((kept) => withValue(kept, field, text, chosen)));
              }}
            />
          )}
        />
      </div>
    </details>
  );
}
