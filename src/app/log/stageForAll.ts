import type { LoggedStage } from "../../engine/complaintLog";
import type { LogChoices } from "../../log/choices";

/** What can be said of all complaints of a log that has no column for the stage; the first is the usual. */
export const STAGES_FOR_ALL: readonly { readonly stage: LoggedStage; readonly text: string }[] = [
  { stage: "frontline", text: "Frontline" },
  { stage: "stage2", text: "Stage 2" },
  { stage: "investigative", text: "Investigative" },
  { stage: "escalated", text: "Escalated" },
];

/** With the stage that all complaints of the log are at. */
export function withStageForAll(choices: LogChoices, stage: LoggedStage): LogChoices {
  return { ...choices, stageForAll: stage };
}
