import * as React from "react";
import { type CountedComplaint, type ExplainedFigure, explainFigure } from "../../app/report/explainFigure";
import type { SelectedCell } from "../../app/report/whereUserIs";
import { placesOfLog, withPlaces } from "../../app/log/logChoices";
import type { OpenedLog } from "../../app/log/openLog";
import { countText } from "../../engine/text/countText";
import { numberText } from "../../engine/text/numberText";
import { CellLink } from "../components/CellLink";
import { Link } from "../components/Link";
import { MoreList } from "../components/MoreList";
import { Notice } from "../components/Notice";
import { usePane } from "../state/pane";
import { AnswersNeeded } from "./AnswersNeeded";
import { LogNeeded } from "./LogNeeded";
import { PAGE_TITLES } from "./pageTitles";

const MARK_FAULTS: Readonly<Record<NonNullable<SelectedCell["markFault"]>, string>> = {
  newer:
    "A newer version of Complaints Monitor made this report, so its figures cannot be explained here. Close and reopen Excel to update the add-in.",
  damaged:
    "The details saved with this report are damaged, so its figures cannot be explained. Make the report again on the Report page.",
};

/** The complaints and the rule behind the figure that is selected in a report. */
export function FigurePage(): React.JSX.Element | null {
  const { figure } = usePane();
  if (!figure) return null;
  return (
    <>
      <BackToPage />
      {figure.markFault ? (
        <Notice kind="warning">{MARK_FAULTS[figure.markFault]}</Notice>
      ) : (
        <LogNeeded>
          {(opened) => (
            <AnswersNeeded opened={opened}>{() => <Explained opened={opened} cell={figure} />}</AnswersNeeded>
          )}
        </LogNeeded>
      )}
    </>
  );
}

function BackToPage(): React.JSX.Element {
  const { page, go } = usePane();
  return (
    <Link
      onClick={() => {
        go(page);
      }}
    >
      ‹ Back to {PAGE_TITLES[page]}
    </Link>
  );
}

interface ExplainedProps {
  readonly opened: OpenedLog;
  readonly cell: SelectedCell;
}

function Explained({ opened, cell }: ExplainedProps): React.JSX.Element {
  const { log, act } = usePane();
  const logName = cell.mark?.log ?? "";
  const explanation = React.useMemo(() => explainFigure(opened, cell), [opened, cell]);
  if (logName !== opened.found.name) {
    return (
      <Notice kind="warning">
        This report was made from “{logName}”, but the pane is reading “{opened.found.name}”.{" "}
        <Link
          onClick={() => {
            const names = opened.found.sheets.map(({ name }) => name);
            act(() => log.choose((kept) => withPlaces(kept, placesOfLog(logName, names))));
          }}
        >
          Read “{logName}”
        </Link>
      </Notice>
    );
  }
  switch (explanation.kind) {
    case "notAReport":
      return <p>Select a figure in a report.</p>;
    case "outOfDate":
      return (
        <Notice kind="warning">
          The log or the settings have changed too much since “{explanation.sheet}” was made to explain its
          figures. Refresh it on the Report page.
        </Notice>
      );
    case "notAFigure":
      return (
        <>
          {explanation.hasChanged && <Changed />}
          <p>
            This cell is not a figure. Select a number or a percentage in a table of “{explanation.sheet}”.
          </p>
        </>
      );
    case "figure":
      return <FigureView figure={explanation} />;
  }
}

function Changed(): React.JSX.Element {
  const { go } = usePane();
  return (
    <Notice kind="warning">
      The log or the settings have changed since this report was made. Below is the figure as it is now.{" "}
      <Link
        onClick={() => {
          go("report");
        }}
      >
        Refresh the report
      </Link>
    </Notice>
  );
}

interface FigureViewProps {
  readonly figure: ExplainedFigure;
}

function FigureView({ figure }: FigureViewProps): React.JSX.Element {
  const { address, sheet, label, period, shown, rule, missing, count, outOf, hasChanged, first } = figure;
  return (
    <>
      {hasChanged && <Changed />}
      <section className="card" aria-live="polite">
        <p className="soft small">
          {sheet}, {address}
        </p>
        <h2>{label}</h2>
        <p className="soft">{period}</p>
        <p className="big">
          {shown.number}{" "}
          {shown.percentage !== undefined && <span className="soft">({shown.percentage})</span>}
        </p>
        <p>{rule}</p>
        {missing !== undefined && <p>{missing}</p>}
        {count !== undefined && outOf !== undefined && (
          <dl className="facts">
            <dt>Counted</dt>
            <dd>{numberText(count)}</dd>
            <dt>Out of</dt>
            <dd>{numberText(outOf)}</dd>
          </dl>
        )}
      </section>
      {count !== undefined && (
        <section aria-label="The complaints counted">
          <h3>{countText(count, "complaint")} counted</h3>
          <MoreList
            key={address}
            count={count}
            first={first}
            draw={(complaint) => <Line complaint={complaint} />}
          />
        </section>
      )}
    </>
  );
}

function Line({ complaint }: { readonly complaint: CountedComplaint }): React.JSX.Element {
  const { name, received, closed, workingDays, outcome, cell } = complaint;
  const days = workingDays === undefined ? "" : countText(workingDays, "working day");
  const dates = closed === "" ? `${received} –` : `${received} – ${closed}`;
  return (
    <CellLink cell={cell}>
      <strong>{name}</strong> {outcome}
      <span className="soft">{[dates, days].filter((part) => part !== "").join(" · ")}</span>
    </CellLink>
  );
}
