import * as React from "react";
import { monthNames, procedureOptions } from "../../../app/settings/builtInSettings";
import { Choice } from "../../components/Choice";
import type { SettingsDraft, SettingsEdits } from "./draft";

const MONTHS = monthNames().map((text, place) => ({ key: String(place + 1), text }));

export interface ProcedureFieldsProps {
  readonly draft: SettingsDraft;
  readonly set: (change: SettingsEdits) => void;
}

/** Which procedure the service follows, and what it may count differently. Choosing another procedure resets these. */
export function ProcedureFields({ draft, set }: ProcedureFieldsProps): React.JSX.Element {
  const options = procedureOptions();
  const chosen = options.find(({ id }) => id === draft.procedure);
  return (
    <>
      <Choice
        label="Procedure"
        options={options.map(({ id, name }) => ({ key: id, text: name }))}
        chosen={draft.procedure}
        onChoose={(key) => {
          const next = options.find(({ id }) => id === key);
          if (next) set({ procedure: next.id, ...next.ways });
        }}
      />
      <p className="soft small">{chosen?.source}</p>
      <Choice
        label="Working days"
        options={chosen?.firstDays ?? []}
        chosen={String(draft.firstDay)}
        onChoose={(key) => {
          set({ firstDay: key === "0" ? 0 : 1 });
        }}
      />
      <Choice
        label="Escalated complaints are counted"
        options={chosen?.escalatedCountings ?? []}
        chosen={draft.escalatedCounting}
        onChoose={(key) => {
          const counting = chosen?.escalatedCountings.find((one) => one.key === key);
          if (counting) set({ escalatedCounting: counting.key });
        }}
      />
      <Choice
        label="The reporting year starts in"
        options={MONTHS}
        chosen={String(draft.firstMonth)}
        onChoose={(key) => {
          set({ firstMonth: Number(key) });
        }}
      />
    </>
  );
}
