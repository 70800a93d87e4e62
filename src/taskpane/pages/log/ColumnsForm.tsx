import * as React from "react";
import { capitalised } from "../../../engine/text/capitalised";
import { withColumn } from "../../../app/log/logChoices";
import type { LogCandidate } from "../../../app/log/logCandidate";
import { type ColumnOption, type UnderstoodColumn, understoodColumns } from "../../../app/log/understoodLog";
import { unusedColumnTexts } from "../../../app/log/unusedColumns";
import type { LogReading } from "../../../log/reading/readLog";
import { Choice, type ChoiceOption } from "../../components/Choice";
import { usePane } from "../../state/pane";
import { StageForAll } from "./StageForAll";

/** The key for no column: no header is empty. */
const NO_COLUMN = "";

const NONE: LogReading["kinds"] = [];

export interface ColumnsFormProps {
  readonly parts: readonly LogCandidate[];
  /** The columns that tell which rows are complaints, once the log was read. */
  readonly kinds?: LogReading["kinds"];
}

/** Which column holds what on each sheet, what its cells say for it, and the other columns to choose from. */
export function ColumnsForm({ parts, kinds = NONE }: ColumnsFormProps): React.JSX.Element {
  return (
    <section className="stack" aria-label="Columns">
      <h3>Columns</h3>
      {parts.map((part) => (
        <SheetColumns key={part.name} part={part} parts={parts} kinds={kinds} />
      ))}
    </section>
  );
}

interface SheetColumnsProps extends ColumnsFormProps {
  readonly part: LogCandidate;
}

function SheetColumns({ part, parts, kinds }: SheetColumnsProps): React.JSX.Element {
  const columns = React.useMemo(() => understoodColumns(part), [part]);
  const unusedTexts = React.useMemo(() => unusedColumnTexts(part, kinds), [part, kinds]);
  const missing = columns.filter(({ isMissing }) => isMissing);
  const rest = columns.filter(({ isMissing }) => !isMissing);
  const used = new Set(columns.map(({ column }) => column?.header));
  const unused = part.layout.headers.map(({ header }) => header).filter((header) => !used.has(header));
  const draw = (column: UnderstoodColumn): React.JSX.Element => (
    <React.Fragment key={column.role}>
      <RoleColumn column={column} unused={unused} parts={parts} />
      {column.role === "stage" && !column.column && !part.layout.stage2 && <StageForAll part={part} />}
    </React.Fragment>
  );
  return (
    <div className="pairs" role="group" aria-label={part.name}>
      {parts.length > 1 && <strong>{part.name}</strong>}
      {missing.map(draw)}
      {missing.length === 0 ? (
        rest.map(draw)
      ) : (
        <details>
          <summary>The other columns</summary>
          <div className="pairs">{rest.map(draw)}</div>
        </details>
      )}
      {unusedTexts.map((text) => (
        <p key={text} className="soft small">
          {text}
        </p>
      ))}
    </div>
  );
}

interface RoleColumnProps extends ColumnsFormProps {
  readonly column: UnderstoodColumn;
  /** The headers that hold nothing the add-in knows. */
  readonly unused: readonly string[];
}

function RoleColumn({ column, unused, parts }: RoleColumnProps): React.JSX.Element {
  const { log, act } = usePane();
  const { role, name, isMissing, column: chosen } = column;
  return (
    <div>
      <Choice
        label={isMissing ? `${name} (needed)` : name}
        options={optionsOf(column)}
        chosen={isMissing ? undefined : (chosen?.header ?? NO_COLUMN)}
        placeholder="Choose the column"
        onChoose={(header) => {
          act(() =>
            log.choose((kept) => withColumn(kept, parts, role, header === NO_COLUMN ? null : header)),
          );
        }}
      />
      {chosen?.evidence !== undefined && (
        <div className="soft small evidence">{capitalised(chosen.evidence)}</div>
      )}
      {!chosen && unused.length > 0 && (
        <div className="soft small evidence">Not used: {unused.join(", ")}</div>
      )}
    </div>
  );
}

function optionsOf({ column, others, isMissing }: UnderstoodColumn): ChoiceOption[] {
  return [
    ...(column ? [{ key: column.header, text: column.header }] : []),
    ...others.map((option) => ({ key: option.header, text: optionText(option) })),
    ...(isMissing ? [] : [{ key: NO_COLUMN, text: "No column yet" }]),
  ];
}

function optionText({ header, evidence }: ColumnOption): string {
  return evidence === undefined ? header : `${header} – ${evidence}`;
}
