import * as React from "react";
import {
  type ReportOption,
  columnOptions,
  partOptions,
  withColumn,
  withPart,
} from "../../../app/report/partChoices";
import type { LogChoices } from "../../../log/choices";
import { Field } from "../../components/Field";
import { Tick } from "../../components/Tick";
import { usePane } from "../../state/pane";
import type { ReportFormProps } from "./reportDraft";

/** What a report is on and what it has: the services and the title of this one, the parts of all of this workbook. */
export function ReportDetails(props: ReportFormProps): React.JSX.Element {
  const { opened, draft, onChange, usualTitle } = props;
  const parts = React.useMemo(() => partOptions(opened), [opened]);
  const columns = React.useMemo(() => columnOptions(opened), [opened]);
  return (
    <div className="card stack details">
      <Services {...props} />
      <Field
        label="Title"
        value={draft.title}
        placeholder={usualTitle}
        onChange={(title) => {
          onChange({ ...draft, title });
        }}
      />
      <Options title="Parts" options={parts} change={withPart} />
      {columns.length > 0 && (
        <Options title="Break down by other columns" options={columns} change={withColumn} />
      )}
      <p className="soft">
        {leftOutText(parts)} Parts and columns are kept in this workbook, for every report made from now on.
      </p>
    </div>
  );
}

function Services({ summary: { services }, draft, onChange }: ReportFormProps): React.JSX.Element | null {
  if (services.length < 2) return null;
  return (
    <fieldset>
      <legend>Services</legend>
      {services.map((name) => (
        <Tick
          key={name}
          label={name}
          ticked={!draft.without.includes(name)}
          onTick={(ticked) => {
            const others = draft.without.filter((other) => other !== name);
            onChange({ ...draft, without: ticked ? others : [...others, name] });
          }}
        />
      ))}
    </fieldset>
  );
}

interface OptionsProps {
  readonly title: string;
  readonly options: readonly ReportOption[];
  readonly change: (choices: LogChoices, key: string, isIn: boolean) => LogChoices;
}

function Options({ title, options, change }: OptionsProps): React.JSX.Element {
  const { log, act } = usePane();
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(({ key, text, isIn }) => (
        <Tick
          key={key}
          label={text}
          ticked={isIn}
          onTick={(ticked) => {
            act(() => log.choose((kept) => change(kept, key, ticked)));
          }}
        />
      ))}
    </fieldset>
  );
}

function leftOutText(parts: readonly ReportOption[]): string {
  const names = parts.filter(({ isIn }) => !isIn).map(({ text }) => text);
  return names.length === 0 ? "Nothing is left out." : `Left out: ${names.join(", ")}.`;
}
