import { DECISIONS } from "./outcomes";
import { type Procedure, STAGES } from "./procedure";

/**
 * The NHS Scotland complaints procedure: early resolution within 5 working days, or 10 with an extension; investigation
 * within 20. Its indicators have three outcomes, and report escalated complaints separately. Day 1 counting and the
 * year from April follow the Scottish model, and are settings.
 */
export const NHS_SCOTLAND_PROCEDURE: Procedure = {
  name: "NHS Scotland Complaints Handling Procedure",
  source:
    "The NHS Scotland Model Complaints Handling Procedure, April 2017, timescales and performance indicators",
  nation: "Scotland",
  stages: {
    frontline: {
      label: "Early Resolution",
      phrase: "the Early Resolution stage",
      target: 5,
      extendedTarget: 10,
    },
    investigative: {
      label: "Investigation",
      phrase: "the Investigation stage",
      target: 20,
      acknowledgement: 3,
    },
    escalated: { label: "Escalated", phrase: "the Escalated stage", target: 20, acknowledgement: 3 },
  },
  reportedStages: STAGES,
  stageNames: "Early Resolution and Investigation Stages",
  outcomes: DECISIONS,
  clockStart: "receipt",
  firstDay: 1,
  firstMonth: 4,
  escalatedCounting: "exclusive",
};
