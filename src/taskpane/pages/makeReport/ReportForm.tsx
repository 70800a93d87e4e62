import * as React from "react";
import { countText } from "../../../engine/text/countText";
import { numberText } from "../../../engine/text/numberText";
import { Choice } from "../../components/Choice";
import { useKept } from "../../state/useKept";
import type { ReportFormProps } from "./reportDraft";

/** A chunk of its own: most reports are on all services, and as they always are. */
const ReportDetails = React.lazy(async () => ({ default: (await import("./ReportDetails")).ReportDetails }));

/** The quarter of a report. */
export function QuarterChoice({ summary, draft, onChange }: ReportFormProps): React.JSX.Element {
  return (
    <div className="quarter">
      <Choice
        label="Quarter"
        options={summary.quarters.map(({ label, months, received, hasEnded }) => ({
          key: label,
          // How many the chosen one has stands under it.
          text: [
            label,
            months,
            ...(label === draft.quarter ? [] : [`${numberText(received)} received`]),
            ...(hasEnded ? [] : ["to date"]),
          ].join(" · "),
        }))}
        chosen={draft.quarter}
        onChoose={(quarter) => {
          onChange({ ...draft, quarter });
        }}
      />
    </div>
  );
}

/** Its services, its title and its parts: what they are in a line, and how to change them. */
export function ReportForm(props: ReportFormProps): React.JSX.Element {
  const [isOpen, setOpen] = useKept("report details", false);
  return (
    <section aria-label="What the report is on">
      <div className="spread">
        <span className="soft">{lineOf(props)}</span>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? "Done" : "Change"}
          <span className="visuallyHidden"> services, title and parts</span>
        </button>
      </div>
      {isOpen && (
        <React.Suspense fallback={<p role="status">Loading…</p>}>
          <ReportDetails {...props} />
        </React.Suspense>
      )}
    </section>
  );
}

/** `All 3 services · usual title · 2 parts left out`. */
function lineOf({ opened, summary: { services }, draft: { without, title } }: ReportFormProps): string {
  const chosen = services.filter((name) => !without.includes(name));
  const [first = ""] = chosen;
  const ofServices =
    chosen.length === services.length
      ? [services.length > 1 ? `All ${services.length} services` : first]
      : [chosen.length === 1 ? `Only ${first}` : `${chosen.length} of ${services.length} services`];
  const { length: leftOut } = opened.leftOut;
  return [
    ...ofServices,
    title.trim() === "" ? "usual title" : "your own title",
    ...(leftOut > 0 ? [`${countText(leftOut, "part")} left out`] : []),
  ]
    .filter((words) => words !== "")
    .join(" · ");
}
