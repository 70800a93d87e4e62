import * as React from "react";
import type { Severity } from "../../engine/finding";
import { type ShownFinding, type ShownFindings, findingGroups } from "../../app/upkeep/findingGroups";
import type { OpenedLog } from "../../app/log/openLog";
import { numberText } from "../../engine/text/numberText";
import { severityText } from "../../engine/text/severityText";
import { Button } from "../components/Button";
import { CellLink } from "../components/CellLink";
import { MoreList } from "../components/MoreList";
import { Notice } from "../components/Notice";
import { usePane } from "../state/pane";
import { LogNeeded } from "./LogNeeded";
import { FixSection } from "./fixes/FixSection";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The findings in the log, worst first. A click goes to the cell. */
export function CheckPage(): React.JSX.Element {
  return <LogNeeded>{(opened) => <Findings opened={opened} />}</LogNeeded>;
}

function Findings({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { log } = usePane();
  const groups = React.useMemo(() => findingGroups(opened), [opened]);
  const [only, setOnly] = React.useState<Severity>();
  const shown = groups.filter(({ severity }) => only === undefined || severity === only);
  return (
    <>
      <div className="spread">
        <h2>Check “{opened.found.name}”</h2>
        <Button
          text="Check again"
          onClick={() => {
            log.read();
          }}
        />
      </div>
      {groups.length === 0 ? (
        <Notice kind="success">No problems found. Every row of the log can be counted.</Notice>
      ) : (
        <Filter groups={groups} only={only} onChoose={setOnly} />
      )}
      <FixSection key={opened.found.name} opened={opened} />
      {shown.map((group) => (
        <Group key={`${group.severity} ${group.code}`} group={group} />
      ))}
    </>
  );
}

interface FilterProps {
  readonly groups: readonly ShownFindings[];
  readonly only: Severity | undefined;
  readonly onChoose: (only: Severity | undefined) => void;
}

function Filter({ groups, only, onChoose }: FilterProps): React.JSX.Element {
  const countOf = (severity?: Severity): number =>
    groups
      .filter((group) => severity === undefined || group.severity === severity)
      .reduce((sum, { count }) => sum + count, 0);
  const choices = SEVERITIES.map((severity) => ({ severity, count: countOf(severity) }));
  return (
    <div className="filter" role="group" aria-label="Show">
      <button
        type="button"
        aria-pressed={only === undefined}
        onClick={() => {
          onChoose(undefined);
        }}
      >
        All {numberText(countOf())}
      </button>
      {choices
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <button
            key={severity}
            type="button"
            aria-pressed={only === severity}
            onClick={() => {
              onChoose(only === severity ? undefined : severity);
            }}
          >
            {severityText[severity]} {numberText(count)}
          </button>
        ))}
    </div>
  );
}

function Group({ group }: { readonly group: ShownFindings }): React.JSX.Element {
  const { severity, title, count, first } = group;
  return (
    <details open={severity === "error" || count <= 3}>
      <summary>
        <span className={`tag ${severity}`}>{severityText[severity]}</span> {title} ({numberText(count)})
      </summary>
      <MoreList count={count} first={first} draw={(finding) => <Line finding={finding} />} />
    </details>
  );
}

function Line({ finding }: { readonly finding: ShownFinding }): React.JSX.Element {
  const { problem, remedy, cell } = finding;
  if (!cell) {
    return (
      <div className="item" style={{ cursor: "default" }}>
        {problem} <span className="soft">{remedy}</span>
      </div>
    );
  }
  return (
    <CellLink cell={cell}>
      <strong>{cell.address}</strong> {problem} <span className="soft">{remedy}</span>
    </CellLink>
  );
}
