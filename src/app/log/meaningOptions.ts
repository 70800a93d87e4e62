import {
  ENDINGS,
  type LoggedExtension,
  type LoggedOutcome,
  type LoggedStage,
} from "../../engine/complaintLog";
import type { Procedure } from "../../engine/procedures/procedure";
import type { ValueField, ValueMeaning } from "../../log/mapping/valueMapping";
import { standardOutcome } from "../../log/spellings/standard";

/** A meaning of a spelling, and what it is called. */
export interface MeaningOption {
  readonly meaning: ValueMeaning;
  readonly text: string;
  /** Its name by itself, where the text explains it. */
  readonly name?: string;
}

/** What a spelling of a field can be said to mean. */
export function meaningOptions(field: ValueField, procedure: Procedure): readonly MeaningOption[] {
  switch (field) {
    case "stage":
      return stageOptions(procedure);
    case "outcome":
      return outcomeOptions(procedure);
    case "extension":
      return EXTENSION_OPTIONS;
  }
}

function stageOptions({ stages, reportedStages }: Procedure): MeaningOption[] {
  const reported = reportedStages.map((stage) => ({ meaning: stage, text: stages[stage].label }));
  const either: MeaningOption = {
    meaning: "stage2" satisfies LoggedStage,
    name: "Stage 2",
    text: `Stage 2: ${stages.escalated.label} where there is a date of escalation, ${stages.investigative.label} where there is none`,
  };
  return reportedStages.includes("escalated") ? [...reported, either] : reported;
}

function outcomeOptions(procedure: Procedure): MeaningOption[] {
  const meanings: readonly LoggedOutcome[] = [
    ...procedure.outcomes.map(({ outcome }) => outcome),
    ...ENDINGS,
  ];
  return [
    ...meanings.map((meaning) => ({ meaning, text: standardOutcome(meaning, procedure) ?? meaning })),
    { meaning: "none", text: "No outcome yet" },
  ];
}

const EXTENSION_OPTIONS: readonly (MeaningOption & { readonly meaning: LoggedExtension })[] = [
  { meaning: "yes", text: "Extended" },
  { meaning: "no", text: "Not extended" },
];
