import * as React from "react";
import { withPlaces } from "../../../app/logChoices";
import type { LogSummary } from "../../../app/logSummary";
import { countText } from "../../counts";
import { Choice } from "../../components/Choice";
import { Link } from "../../components/Link";
import { usePane } from "../../state/pane";

/** The log that was found: where it is, how much is in it, and how to take another. */
export function LogCard({ summary }: { readonly summary: LogSummary }): React.JSX.Element {
  const { log, act } = usePane();
  const [isChoosing, setChoosing] = React.useState(false);
  const { sheet, otherSheets, complaints, from, to } = summary;
  return (
    <section className="card" aria-label="The log">
      <div className="spread">
        <strong>{sheet}</strong>
        {otherSheets.length > 0 && !isChoosing && (
          <Link
            onClick={() => {
              setChoosing(true);
            }}
          >
            Choose another sheet
          </Link>
        )}
      </div>
      <div className="soft">
        {countText(complaints, "complaint")}
        {from !== "" && `, ${from} – ${to}`}
      </div>
      {isChoosing && (
        <Choice
          label="The sheet with the log"
          options={[sheet, ...otherSheets].map((name) => ({ key: name, text: name }))}
          chosen={sheet}
          onChoose={(chosen) => {
            setChoosing(false);
            act(() => log.choose((kept) => withPlaces(kept, [{ sheet: chosen }])));
          }}
        />
      )}
    </section>
  );
}
