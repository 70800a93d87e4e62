import { DECISIONS } from "./outcomes";
import { type Procedure, STAGES } from "./procedure";

/**
 * The NHS Scotland complaints procedure: early resolution in 5 working days, 10 with an extension; investigation
 * in 20. Its indicators know three outcomes, and set escalated complaints apart. Day 1 counting and the year from
 * April are taken over from the Scottish model: settings.
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
