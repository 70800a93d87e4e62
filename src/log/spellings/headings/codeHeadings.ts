import type { Headings } from "./headings";

/** How people head the stage of the procedure. */
const stage: Headings = {
  plain: [
    "Stage",
    "Complaint Stage",
    "Stage of Complaint",
    "(Complaint|Complaints) Handling Stage",
    "Current Stage",
    // Model procedures of Scotland (CHP, MCHP) and local government codes.
    "[Complaint|Complaints] (Procedure|Process) Stage",
    "Stage (of|in) [the] [Complaint|Complaints] (Procedure|Process)",
    "(CHP|MCHP) Stage",
    "(Case|Formal|Handling|Resolution|Response|Closure|Latest|Highest) Stage",
    "Stage (Number|No|Name|Type|Description|Code)",
    // At which stage it ended: indicators of the SPSO.
    "Stage [Complaint] (Closed|Resolved|Completed|Responded|Reached|Handled) [At]",
    "Stage at (Closure|Close|Completion|Resolution)",
    "Stage of (Closure|Resolution|Response|Case|Handling)",
    "(Closed|Resolved|Handled|Completed) at Stage",
    "Stage 1 or [Stage] 2",
    "Frontline or (Investigation|Investigative)",
  ],
  doubtful: [
    // Of the procedure, or of severity, or of the officers: the header does not say.
    "[Complaint|Case|Handling|Resolution|Escalation|Procedure] (Level|Tier)",
    "[Complaint|Case|Procedure] Phase",
  ],
};

/** How people head the decision on a complaint. */
const outcome: Headings = {
  plain: [
    "Outcome",
    "Complaint Outcome",
    "Outcome of Complaint",
    "Decision",
    "Complaint Decision",
    "Finding",
    "Findings",
    "(Case|Final|Overall|Formal|Response|Closure|Stage) Outcome",
    // Datix and InPhase (“Outcome code”), Respond, iCasework.
    "[Complaint] Outcome (Code|Type|Category|Decision|Description|Status)",
    "Outcome of [the] (Investigation|Case|Review|Complaint Investigation)",
    "Outcome at (Closure|Close)",
    // Decision statements of the LGSCO, the Housing Ombudsman and the SPSO.
    "(Case|Final|Overall) (Decision|Finding|Findings)",
    "Complaint (Finding|Findings|Determination)",
    "Decision (Type|Category|Code|Outcome)",
    "Finding (Code|Type)",
    // Registers that answer it with yes or no: care homes, firms under the FCA’s rules. `Upheld` alone is a word of cells.
    "Upheld (Status|Decision|Outcome|Y/N)",
    "[Was the] Complaint Upheld Y/N",
    "Was the Complaint Upheld",
    "Is [the] Complaint Upheld",
    "Upheld or Not Upheld",
  ],
  doubtful: [
    // Police complaints data (New York, New Orleans, Chicago), insurance regulators’ files.
    "[Complaint|Case|Board|Final] Disposition",
    "[Complaint|Case|Final] (Determination|Result|Conclusion|Adjudication|Verdict)",
    "Result of (Complaint|Investigation)",
    "Complaint (Justified|Substantiated|Sustained) [Y/N]",
    "(Justified|Substantiated|Sustained) Y/N",
    "Justified or Unjustified",
  ],
};

export const CODE_HEADINGS = { stage, outcome };
