import { dayNumber } from "../calendar/day";
import { DECISIONS, RESOLUTION } from "./outcomes";
import { type Procedure, STAGES } from "./procedure";

/** The Model Complaints Handling Procedure for Scottish local authorities, as revised in April 2021. */
export const SCOTTISH_PROCEDURE: Procedure = {
  name: "Model Complaints Handling Procedure (Scotland)",
  source: "Scottish Public Services Ombudsman, www.spso.org.uk/the-model-complaints-handling-procedures",
  nation: "Scotland",
  stages: {
    frontline: { label: "Frontline", phrase: "the Frontline stage", target: 5, extendedTarget: 10 },
    investigative: {
      label: "Investigative",
      phrase: "the Investigative stage",
      target: 20,
      acknowledgement: 3,
    },
    escalated: { label: "Escalated", phrase: "the Escalated stage", target: 20, acknowledgement: 3 },
  },
  reportedStages: STAGES,
  stageNames: "Frontline and Investigative Stages",
  outcomes: [...DECISIONS, { ...RESOLUTION, existsFrom: dayNumber({ year: 2021, month: 4, day: 1 }) }],
  clockStart: "receipt",
  firstDay: 1,
  firstMonth: 4,
  escalatedCounting: "exclusive",
};
