import type { Procedure } from "./procedure";

const STAGE_2 = {
  label: "Stage 2",
  phrase: "Stage 2",
  target: 20,
  extendedTarget: 40,
  acknowledgement: 5,
} as const;

/**
 * The stages of the ombudsmen's Complaint Handling Codes for England: each acknowledged in 5 working days; Stage 1 in 10 working days of the
 * acknowledgement, with an extension of at most 10 more; Stage 2 in 20 of its own acknowledgement, with at most 20
 * more. Whoever is at stage 2 has been through stage 1, so that Escalated is no stage apart.
 *
 * The Codes do not say whether the day of acknowledgement counts: it is day 0 here, as in “within 10 days of”, and a
 * setting.
 */
export const TWO_STAGES = {
  nation: "England",
  stages: {
    frontline: { label: "Stage 1", phrase: "Stage 1", target: 10, extendedTarget: 20, acknowledgement: 5 },
    investigative: STAGE_2,
    escalated: STAGE_2,
  },
  reportedStages: ["frontline", "investigative"],
  stageNames: "Stage 1 and Stage 2",
  clockStart: "acknowledgement",
  firstDay: 0,
  firstMonth: 4,
  escalatedCounting: "atBothStages",
} as const satisfies Partial<Procedure>;
