import * as React from "react";
import { longDate } from "../../app/dates";
import { type DueComplaint, type DueGroup, dueList } from "../../app/upkeep/dueList";
import type { OpenedLog } from "../../app/log/openLog";
import { numberText } from "../../engine/text/numberText";
import { CellLink } from "../components/CellLink";
import { MoreList } from "../components/MoreList";
import { Notice } from "../components/Notice";
import { AnswersNeeded } from "./AnswersNeeded";
import { LogNeeded } from "./LogNeeded";

/** The open complaints, most urgent first. A click goes to the row. */
export function DuePage(): React.JSX.Element {
  return (
    <LogNeeded>
      {(opened) => <AnswersNeeded opened={opened}>{() => <DueList opened={opened} />}</AnswersNeeded>}
    </LogNeeded>
  );
}

function DueList({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const groups = React.useMemo(() => dueList(opened), [opened]);
  const open = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div>
        <h2>Open complaints</h2>
        {open > 0 && (
          <p className="soft">
            {numberText(open)} open on {longDate(opened.today)}, most urgent first
          </p>
        )}
      </div>
      {open === 0 && <Notice kind="success">No open complaints: every row has a closing date.</Notice>}
      {groups.map((group) => (
        <Group key={group.band} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { readonly group: DueGroup }): React.JSX.Element {
  const { band, title, count, first } = group;
  return (
    <details open={band !== "later"}>
      <summary>
        {title} ({numberText(count)})
      </summary>
      <MoreList
        count={count}
        first={first}
        draw={(complaint) => <Line complaint={complaint} band={band} />}
      />
    </details>
  );
}

interface LineProps {
  readonly complaint: DueComplaint;
  readonly band: DueGroup["band"];
}

function Line({ complaint, band }: LineProps): React.JSX.Element {
  const { name, stage, left, due, cell } = complaint;
  return (
    <CellLink cell={cell}>
      <span className="spread">
        <strong>{name}</strong> <span className={`tag ${band}`}>{left}</span>
      </span>
      <span className="soft">{[stage, due].filter((part) => part !== "").join(" · ")}</span>
    </CellLink>
  );
}
