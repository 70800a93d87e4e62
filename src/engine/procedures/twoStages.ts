import type { Procedure } from "./procedure";

const STAGE_2 = {
  label: "Stage 2",
  phrase: "Stage 2",
  target: 20,
  extendedTarget: 40,
  acknowledgement: 5,
} as const;

/**
 * The stages of the ombudsmen's Complaint Handling Codes for England. Each is acknowledged within 5 working days. Stage 1
 * is answered within 10 working days of its acknowledgement, or 20 with an extension; Stage 2 within 20 of its own, or
 * 40 with an extension. Every complaint at stage 2 has been through stage 1, so Escalated is not a separate stage.
 *
 * The Codes do not say whether the day of acknowledgement counts. Here it is day 0, as in “within 10 days of”; that is a
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
