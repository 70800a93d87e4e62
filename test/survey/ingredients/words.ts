import type { Outcome, Stage, WithoutAnswer } from "../complaint";

/** A body's words for the stages. */
export type StageWords = Readonly<Record<Stage, string | number>>;
/** Its words for how complaints ended. */
export type OutcomeWords = Readonly<Record<Outcome | WithoutAnswer, string>>;
export interface ExtensionWords {
  readonly yes: string | boolean | number;
  readonly no: string | boolean | number;
}

const stages = (
  frontline: string | number,
  investigative: string | number,
  escalated = investigative,
): StageWords => ({
  frontline,
  investigative,
  escalated,
});

/** Where stage 2 has one word, the date of escalation tells the escalated ones. */
export const STAGE_WORDS: readonly StageWords[] = [
  stages("Stage 1", "Stage 2"),
  stages("Stage One", "Stage Two"),
  stages("1", "2"),
  stages(1, 2),
  stages("S1", "S2"),
  stages("1 - Frontline", "2 - Investigation"),
  stages("Stage I", "Stage II"),
  stages("1st stage", "2nd stage"),
  stages("Tier 1", "Tier 2"),
  stages("Level 1", "Level 2"),
  stages("Early resolution", "Formal investigation", "Escalated investigation"),
  stages("Front-line", "Investigative", "Escalated"),
  stages("FRONTLINE RESOLUTION", "INVESTIGATION", "ESCALATED INVESTIGATION"),
  stages("FLR", "INV", "ESC"),
  stages("Frontline (5 day)", "Investigation (20 day)", "Escalated (20 day)"),
  stages(
    "Stage 1: Frontline response",
    "Stage 2: Direct to investigation",
    "Stage 2: Escalated from Stage 1",
  ),
  stages("Stage 1 complaint", "Stage 2 complaint"),
  stages("Frontline stage", "Investigation stage", "Escalation stage"),
  stages("Stage 1 Frontline Response", "Stage 2 Investigation", "Stage 2 after Stage 1"),
];

const outcomes = (
  [upheld, partially, notUpheld, resolved]: readonly [string, string, string, string],
  withdrawn = "Withdrawn",
  duplicate = "Duplicate",
): OutcomeWords => ({ upheld, partially, notUpheld, resolved, withdrawn, duplicate });

export const OUTCOME_WORDS: readonly OutcomeWords[] = [
  outcomes(["Upheld", "Partially upheld", "Not upheld", "Resolved"]),
  outcomes(["Fully Upheld", "Partly Upheld", "Not Upheld", "Resolved"]),
  outcomes(["UPHELD", "PARTIALLY UPHELD", "NOT UPHELD", "RESOLVED"], "WITHDRAWN", "DUPLICATE"),
  outcomes(["U", "PU", "NU", "R"], "W", "DUP"),
  outcomes(["Complaint upheld", "Complaint partially upheld", "Complaint not upheld", "Complaint resolved"]),
  outcomes(["Justified", "Partially justified", "Not justified", "Resolved"]),
  outcomes(["Founded", "Partially founded", "Unfounded", "Resolved informally"]),
  outcomes(["Substantiated", "Partially substantiated", "Unsubstantiated", "Resolution"]),
  outcomes(["Yes - upheld", "Part upheld", "No - not upheld", "Resolved"]),
  outcomes(
    ["01 Upheld", "02 Partially Upheld", "03 Not Upheld", "04 Resolution"],
    "05 Withdrawn",
    "06 Duplicate",
  ),
  outcomes(["Upheld in full", "Upheld in part", "Not upheld", "Resolved to customer's satisfaction"]),
  outcomes(["Closed - Upheld", "Closed - Partially Upheld", "Closed - Not Upheld", "Closed - Resolved"]),
  outcomes(["Sustained", "Partially sustained", "Not sustained", "Mediated"], "Withdrawn by complainant"),
  outcomes(["Upheld (fault found)", "Partly upheld (some fault)", "Not upheld (no fault)", "Resolved"]),
  outcomes(["upheld ", " partially  upheld", "not\u00a0upheld", "resolved"]),
  outcomes(["Upheld - apology", "Partially upheld - apology", "Not upheld", "Resolved - agreed"]),
];

export const EXTENSION_WORDS: readonly ExtensionWords[] = [
  { yes: "Yes", no: "No" },
  { yes: "Y", no: "N" },
  { yes: "YES", no: "NO" },
  { yes: "Yes", no: "" },
  { yes: true, no: false },
  { yes: 1, no: 0 },
  { yes: "x", no: "" },
  { yes: "Yes - agreed with customer", no: "No" },
  { yes: "Extended", no: "Not extended" },
  { yes: "Granted", no: "n/a" },
  { yes: "Y", no: "-" },
  { yes: "Approved", no: "None" },
];
