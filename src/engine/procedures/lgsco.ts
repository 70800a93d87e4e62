import { DECISIONS } from "./outcomes";
import type { Procedure } from "./procedure";
import { TWO_STAGES } from "./twoStages";

/**
 * The Complaint Handling Code for local councils in England, which the ombudsman applies from April 2026. Its
 * timescales are those of the Housing Ombudsman's Code. It does not say how to count escalated complaints, so that is
 * taken from the same Code, and is a setting.
 */
export const LGSCO_CODE: Procedure = {
  ...TWO_STAGES,
  name: "Local Government Complaint Handling Code 2026",
  source: "Local Government and Social Care Ombudsman, Complaint Handling Code for local councils",
  outcomes: DECISIONS,
};
