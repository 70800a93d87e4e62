import * as React from "react";
import type { LogSummary } from "../../../app/log/logSummary";
import { numberText } from "../../../engine/text/numberText";
import { Choice } from "../../components/Choice";
import { Field } from "../../components/Field";
import { Tick } from "../../components/Tick";

/** What the user has chosen for a report. */
export interface ReportDraft {
  readonly quarter: string | undefined;
  /** The services that are not to be in it. */
  readonly without: readonly string[];
  readonly title: string;
}

export interface ReportFormProps {
  readonly summary: LogSummary;
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
  /** The title that the report has unless the user writes one. */
  readonly usualTitle: string;
}

/** The quarter, the services and the title of a report. */
export function ReportForm({ summary, draft, onChange, usualTitle }: ReportFormProps): React.JSX.Element {
  const { quarters, services } = summary;
  return (
    <>
      <Choice
        label="Quarter"
        options={quarters.map(({ label, received, hasEnded }) => ({
          key: label,
          text: `${label} – ${numberText(received)} received${hasEnded ? "" : ", to date"}`,
        }))}
        chosen={draft.quarter}
        onChoose={(quarter) => {
          onChange({ ...draft, quarter });
        }}
      />
      {services.length > 1 && (
        <fieldset className="stack">
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
      )}
      <Field
        label="Title"
        value={draft.title}
        placeholder={usualTitle}
        onChange={(title) => {
          onChange({ ...draft, title });
        }}
      />
    </>
  );
}
