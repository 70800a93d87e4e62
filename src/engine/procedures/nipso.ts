import { DECISIONS, RESOLUTION } from "./outcomes";
import { type Procedure, STAGES } from "./procedure";

/**
 * The model procedure for public bodies in Northern Ireland: 5 working days at stage 1, 20 at stage 2. The longest
 * extension, day 1 counting, the outcomes and the year from April follow the Scottish model, on which it is based.
 */
export const NIPSO_PROCEDURE: Procedure = {
  name: "Model Complaints Handling Procedure (Northern Ireland)",
  source: "Northern Ireland Public Services Ombudsman, Model Complaints Handling Procedure, www.nipso.org.uk",
  nation: "Northern Ireland",
  stages: {
    frontline: { label: "Frontline", phrase: "the Frontline stage", target: 5, extendedTarget: 10 },
    investigative: {
      label: "Investigation",
      phrase: "the Investigation stage",
      target: 20,
      acknowledgement: 3,
    },
    escalated: { label: "Escalated", phrase: "the Escalated stage", target: 20, acknowledgement: 3 },
  },
  reportedStages: STAGES,
  stageNames: "Frontline and Investigation Stages",
  outcomes: [...DECISIONS, RESOLUTION],
  clockStart: "receipt",
  firstDay: 1,
  firstMonth: 4,
  escalatedCounting: "exclusive",
};
