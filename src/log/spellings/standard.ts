import { ENDINGS, type Ending, type LoggedOutcome, type LoggedStage } from "../../engine/complaintLog";
import { type Procedure, STAGES } from "../../engine/procedures/procedure";
import { spelling } from "./spelling";
import { STAGE_SPELLINGS } from "./values";

const ENDING_TITLES: Readonly<Record<Ending, string>> = {
  withdrawn: "Withdrawn",
  duplicate: "Duplicate",
  loggedInError: "Logged in Error",
  notAComplaint: "Not a Complaint",
  consentNotGiven: "Consent Not Given",
};

/** How the procedure's stages are best written in a log. */
export function stageTitles({ stages, reportedStages }: Procedure): string[] {
  return reportedStages.map((stage) => stages[stage].label);
}

/** How the procedure's outcomes, and ends without one, are best written in a log. */
export function outcomeTitles({ outcomes }: Procedure): string[] {
  return [...outcomes.map(({ title }) => title), ...ENDINGS.map((ending) => ENDING_TITLES[ending])];
}

/**
 * How a stage is best written; undefined where writing it so would change what it means: a stage 2 spelt generally
 * may turn out Escalated, and an Escalated one is no Stage 2 like any other.
 */
export function standardStage(logged: LoggedStage, { stages }: Procedure): string | undefined {
  const stage = STAGES.find((one) => one === logged) ?? (logged === "stage2" ? "investigative" : undefined);
  const title = stage && stages[stage].label;
  return title !== undefined && STAGE_SPELLINGS.get(spelling(title)) === logged ? title : undefined;
}

/** How an outcome of the procedure, or an end without one, is best written; undefined for what is neither. */
export function standardOutcome(logged: LoggedOutcome, { outcomes }: Procedure): string | undefined {
  const rule = outcomes.find(({ outcome }) => outcome === logged);
  const ending = ENDINGS.find((one) => one === logged);
  return rule ? rule.title : ending && ENDING_TITLES[ending];
}
