import { DECISIONS } from "./outcomes";
import type { Procedure } from "./procedure";
import { TWO_STAGES } from "./twoStages";

/**
 * The Housing Ombudsman's Complaint Handling Code for social landlords in England, in force from 1 April 2024.
 * Landlords publish the complaints answered at each stage (Tenant Satisfaction Measure CH02), so a complaint answered
 * at both stages counts at both. That is a setting.
 */
export const HOUSING_OMBUDSMAN_CODE: Procedure = {
  ...TWO_STAGES,
  name: "Housing Ombudsman Complaint Handling Code 2024",
  source: "Housing Ombudsman Service, The Complaint Handling Code, April 2024, section 6",
  outcomes: DECISIONS,
};
