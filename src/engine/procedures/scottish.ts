import { dayNumber } from "../calendar/day";
import type { Procedure } from "./procedure";

/** The Model Complaints Handling Procedure for Scottish local authorities, as revised in April 2021. */
export const SCOTTISH_PROCEDURE: Procedure = {
  name: "Model Complaints Handling Procedure (Scotland)",
  source: "Scottish Public Services Ombudsman, www.spso.org.uk/the-model-complaints-handling-procedures",
  stages: {
    frontline: { label: "Frontline", target: 5, extendedTarget: 10, clockStart: "received" },
    investigative: { label: "Investigative", target: 20, clockStart: "received" },
    escalated: { label: "Escalated", target: 20, clockStart: "escalated" },
  },
  outcomes: {
    upheld: { label: "upheld", title: "Upheld", listed: true },
    partiallyUpheld: { label: "partially upheld", title: "Partially Upheld", listed: true },
    notUpheld: { label: "not upheld", title: "Not Upheld", listed: false },
    resolution: {
      label: "(Resolution)",
      title: "Resolution",
      existsFrom: dayNumber({ year: 2021, month: 4, day: 1 }),
      listed: false,
    },
  },
  acknowledgement: 3,
  firstDay: 1,
  firstMonth: 4,
  escalatedCounting: "exclusive",
};
