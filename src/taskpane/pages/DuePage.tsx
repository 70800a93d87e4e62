import * as React from "react";
import { longDate } from "../../app/dates";
import {
  DUE_FILTERS,
  type DueComplaint,
  type DueFilter,
  type DueGroup,
  dueChoices,
  dueList,
} from "../../app/upkeep/dueList";
import type { OpenedLog } from "../../app/log/openLog";
import { numberText } from "../../engine/text/numberText";
import { CellLink } from "../components/CellLink";
import { Choice } from "../components/Choice";
import { MoreList } from "../components/MoreList";
import { Notice } from "../components/Notice";
import { PaneFoot } from "../components/PaneFoot";
import { AnswersNeeded } from "./AnswersNeeded";
import { ListButton } from "./ListButton";
import { LogNeeded } from "./LogNeeded";
import { AgreedDate } from "./due/AgreedDate";

/** The open complaints, most urgent first. A click goes to the row. */
export function DuePage(): React.JSX.Element {
  return (
    <LogNeeded>
      {(opened) => <AnswersNeeded opened={opened}>{() => <DueList opened={opened} />}</AnswersNeeded>}
    </LogNeeded>
  );
}

function DueList({ opened }: { readonly opened: OpenedLog }): React.JSX.Element {
  const [filter, setFilter] = React.useState<DueFilter>({});
  const groups = React.useMemo(() => dueList(opened, filter), [opened, filter]);
  const open = groups.reduce((sum, { count }) => sum + count, 0);
  const isFiltered = Object.values(filter).some((text) => text !== undefined);
  return (
    <>
      <div>
        <h2>Open complaints</h2>
        {open > 0 && (
          <p className="soft" role="status">
            {numberText(open)} open on {longDate(opened.today)}, most urgent first
          </p>
        )}
      </div>
      <Filters opened={opened} filter={filter} onChange={setFilter} />
      {open === 0 && (
        <Notice kind="success">
          {isFiltered
            ? "No open complaints of that choice."
            : "No open complaints: every row has a closing date."}
        </Notice>
      )}
      {groups.map((group) => (
        <Group key={group.band} opened={opened} group={group} />
      ))}
      {open > 0 && (
        <PaneFoot>
          <ListButton
            text="New sheet to share or print"
            list={async () => (await import("../../app/upkeep/dueSheet")).listDue(opened, filter)}
          />
        </PaneFoot>
      )}
    </>
  );
}

const FILTER_LABELS = { service: "Service", officer: "Officer" } as const;

/** No text of a cell is empty here. */
const ALL = "";

interface FiltersProps {
  readonly opened: OpenedLog;
  readonly filter: DueFilter;
  readonly onChange: (filter: DueFilter) => void;
}

/** One service or one officer, where the log has such a column and several of them. */
function Filters({ opened, filter, onChange }: FiltersProps): React.JSX.Element {
  const choices = React.useMemo(
    () => DUE_FILTERS.map((by) => ({ by, texts: dueChoices(opened, by) })),
    [opened],
  );
  return (
    <>
      {choices
        .filter(({ texts }) => texts.length > 0)
        .map(({ by, texts }) => (
          <Choice
            key={by}
            label={FILTER_LABELS[by]}
            options={[{ key: ALL, text: "All" }, ...texts.map((text) => ({ key: text, text }))]}
            chosen={filter[by] ?? ALL}
            onChoose={(key) => {
              onChange({ ...filter, [by]: key === ALL ? undefined : key });
            }}
          />
        ))}
    </>
  );
}

interface GroupProps {
  readonly opened: OpenedLog;
  readonly group: DueGroup;
}

function Group({ opened, group: { band, title, count, first } }: GroupProps): React.JSX.Element {
  return (
    <details open={band !== "later"}>
      <summary>
        {title} ({numberText(count)})
      </summary>
      <MoreList
        count={count}
        first={first}
        draw={(complaint) => (
          <>
            <Line complaint={complaint} band={band} />
            {complaint.needsAgreedDate !== undefined && (
              <AgreedDate opened={opened} complaint={complaint} row={complaint.needsAgreedDate} />
            )}
          </>
        )}
      />
    </details>
  );
}

interface LineProps {
  readonly complaint: DueComplaint;
  readonly band: DueGroup["band"];
}

function Line({ complaint, band }: LineProps): React.JSX.Element {
  const { name, stage, left, due, service, officer, cell } = complaint;
  const shown = (...parts: string[]): string => parts.filter((part) => part !== "").join(" · ");
  return (
    <CellLink cell={cell}>
      <span className="spread">
        <strong>{name}</strong> <span className={`tag ${band}`}>{left}</span>
      </span>
      <span className="soft">{shown(stage, due)}</span>
      <span className="soft">{shown(service, officer)}</span>
    </CellLink>
  );
}
