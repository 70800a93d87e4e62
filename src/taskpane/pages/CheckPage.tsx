import * as React from "react";
import type { OpenedLog } from "../../app/log/openLog";
import {
  MOST_SEARCHED,
  type ShownFindings,
  findingGroups,
  findingsWith,
} from "../../app/upkeep/findingGroups";
import type { Severity } from "../../engine/finding";
import { countText } from "../../engine/text/countText";
import { numberText } from "../../engine/text/numberText";
import { severityText } from "../../engine/text/severityText";
import { Button } from "../components/Button";
import { Field } from "../components/Field";
import { MoreList } from "../components/MoreList";
import { Notice } from "../components/Notice";
import { PaneFoot } from "../components/PaneFoot";
import { usePane } from "../state/pane";
import { LogNeeded } from "./LogNeeded";
import { ListButton } from "./ListButton";
import { FindingLine } from "./check/FindingLine";
import { FixSection } from "./fixes/FixSection";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The findings in the log, by what they do to figures. */
export function CheckPage(): React.JSX.Element {
  return <LogNeeded>{(opened) => <Findings opened={opened} />}</LogNeeded>;
}

function Findings({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const { log } = usePane();
  const all = React.useMemo(() => findingGroups(opened), [opened]);
  const [words, setWords] = React.useState("");
  const groups = React.useMemo(() => findingsWith(all, words), [all, words]);
  const [chosen, setChosen] = React.useState<Severity>();
  const severity = chosen ?? worstOf(all);
  const shown = groups.filter((group) => group.severity === severity);
  return (
    <>
      <h2>Check “{opened.found.name}”</h2>
      {all.length === 0 ? (
        <Notice kind="success">No problems found. Every row of the log can be counted.</Notice>
      ) : (
        <>
          <Segments groups={groups} chosen={severity} onChoose={setChosen} />
          <Field label="Search" value={words} placeholder="A cell, a check or a word" onChange={setWords} />
          {words.trim() !== "" && <Found groups={groups} all={all} />}
        </>
      )}
      {shown.map((group) => (
        <Group key={`${group.severity} ${group.code} ${words}`} group={group} />
      ))}
      <FixSection key={opened.found.name} opened={opened} />
      <PaneFoot>
        <div className="spread">
          {all.length > 0 ? (
            <ListButton
              text="List all in a new sheet"
              list={async () => (await import("../../app/upkeep/findingList")).listFindings(opened)}
            />
          ) : (
            <span />
          )}
          <Button
            text="Check again"
            onClick={() => {
              log.read();
            }}
          />
        </div>
      </PaneFoot>
    </>
  );
}

function worstOf(groups: readonly ShownFindings[]): Severity {
  return SEVERITIES.find((severity) => groups.some((group) => group.severity === severity)) ?? "error";
}

function countOf(groups: readonly ShownFindings[], severity?: Severity): number {
  return groups
    .filter((group) => severity === undefined || group.severity === severity)
    .reduce((sum, { count }) => sum + count, 0);
}

interface SegmentsProps {
  readonly groups: readonly ShownFindings[];
  readonly chosen: Severity;
  readonly onChoose: (severity: Severity) => void;
}

/** What findings do to figures, each with how many do it. */
function Segments({ groups, chosen, onChoose }: SegmentsProps): React.JSX.Element {
  return (
    <div className="segments" role="group" aria-label="Show">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={severity === chosen}
          onClick={() => {
            onChoose(severity);
          }}
        >
          {severityText[severity]} {numberText(countOf(groups, severity))}
        </button>
      ))}
    </div>
  );
}

interface FoundProps {
  readonly groups: readonly ShownFindings[];
  readonly all: readonly ShownFindings[];
}

/** How many findings have the words that were searched for. */
function Found({ groups, all }: FoundProps): React.JSX.Element {
  const isCut = all.some(({ count }) => count > MOST_SEARCHED);
  return (
    <p role="status" className="soft">
      {countText(countOf(groups), "match", "matches")}
      {isCut && `, in the first ${numberText(MOST_SEARCHED)} of each check`}
    </p>
  );
}

function Group({ group: { title, count, first } }: { readonly group: ShownFindings }): React.JSX.Element {
  return (
    <section aria-label={title} className="findings">
      <div className="spread">
        <h3>{title}</h3>
        <strong>{numberText(count)}</strong>
      </div>
      <MoreList count={count} first={first} draw={(finding) => <FindingLine finding={finding} />} />
    </section>
  );
}
