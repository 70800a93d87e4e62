import * as React from "react";
import type { LogSummary } from "../../../app/log/logSummary";
import { countText } from "../../../engine/text/countText";
import { Link } from "../../components/Link";
import { usePane } from "../../state/pane";

/** The log that was found: where it is, how much is in it, and a link to how it is read. */
export function LogCard({ summary }: { readonly summary: LogSummary }): React.JSX.Element {
  const { go } = usePane();
  const { sheet, hidden, complaints, from, to } = summary;
  return (
    <section aria-label="The log">
      <div className="soft">
        {sheet} ·{" "}
        <span>
          {countText(complaints, "complaint")}
          {from !== "" && `, ${from} – ${to}`}
        </span>{" "}
        ·{" "}
        <Link
          onClick={() => {
            go("log");
          }}
        >
          How it is read
        </Link>
      </div>
      {hidden !== "" && <div className="soft">{hidden}</div>}
    </section>
  );
}
