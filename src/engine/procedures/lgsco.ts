import { DECISIONS } from "./outcomes";
import type { Procedure } from "./procedure";
import { TWO_STAGES } from "./twoStages";

/**
 * The Complaint Handling Code for local councils in England, by which the ombudsman judges them from April 2026. It
 * has the timescales of the Housing Ombudsman's; how escalated complaints are counted is taken over from there: a
 * setting.
 */
export const LGSCO_CODE: Procedure = {
  ...TWO_STAGES,
  name: "Local Government Complaint Handling Code 2026",
  source: "Local Government and Social Care Ombudsman, Complaint Handling Code for local councils",
  outcomes: DECISIONS,
};
