import * as React from "react";
import type { WorkbookSettings } from "../../../app/settings/settings";
import { Choice } from "../../components/Choice";
import { Field } from "../../components/Field";
import { Tick } from "../../components/Tick";
import type { DraftFaults, SettingsDraft, SettingsEdits } from "./draft";

const AVERAGE: readonly { readonly key: WorkbookSettings["average"]; readonly text: string }[] = [
  { key: "mean", text: "Mean" },
  { key: "median", text: "Median" },
];

/** The settings that are typed. */
const TYPED = [
  {
    name: "cutOffHour",
    label: "Cut-off hour",
    description: "Later than this counts as the next day. Leave blank for no cut-off.",
    placeholder: "17:00",
  },
  {
    name: "logKeptSince",
    label: "Log kept since",
    description: "Quarters before this are N/A. Leave blank to use the first date received.",
    placeholder: "01/04/2021",
  },
] as const;

export interface CountingFieldsProps {
  readonly draft: SettingsDraft;
  readonly faults: DraftFaults;
  readonly set: (change: SettingsEdits) => void;
}

/** Averages, extra lines, the cut-off hour and since when the log has been kept. */
export function CountingFields({ draft, faults, set }: CountingFieldsProps): React.JSX.Element {
  return (
    <>
      <Choice
        label="Average"
        options={AVERAGE}
        chosen={draft.average}
        onChoose={(key) => {
          set({ average: key === "median" ? "median" : "mean" });
        }}
      />
      <Tick
        label="Show averages to one decimal place"
        ticked={draft.averageDecimals === 1}
        onTick={(ticked) => {
          set({ averageDecimals: ticked ? 1 : 0 });
        }}
      />
      <Tick
        label="Also show answers within the agreed (extended) date"
        ticked={draft.showsWithinAgreedDate}
        onTick={(showsWithinAgreedDate) => {
          set({ showsWithinAgreedDate });
        }}
      />
      {TYPED.map(({ name, ...words }) => (
        <Field
          key={name}
          {...words}
          value={draft[name]}
          fault={faults[name]}
          onChange={(value) => {
            set({ [name]: value });
          }}
        />
      ))}
    </>
  );
}
