import { answered } from "../logOf";
import type { Fault } from "./fault";

/** Faults by the Housing Ombudsman's Code, and not by the Scottish procedure. */
export const PROCEDURE_FAULTS: readonly Fault[] = [
  [
    "not-acknowledged",
    "a complaint was not acknowledged",
    "acknowledged",
    [answered()],
    [answered({ acknowledged: "2022-01-11" })],
  ],
  [
    "not-acknowledged",
    "it was acknowledged before it came",
    "acknowledged",
    [answered({ acknowledged: "2022-01-09" })],
    [answered({ acknowledged: "2022-01-10" })],
  ],
  [
    "not-acknowledged",
    "it was acknowledged after it was closed",
    "acknowledged",
    [answered({ acknowledged: "2022-01-15" })],
    [answered({ acknowledged: "2022-01-14" })],
  ],
  [
    "acknowledged-late",
    "it was acknowledged on the sixth working day",
    "acknowledged",
    [answered({ acknowledged: "2022-01-18", closed: "2022-01-28" })],
    [answered({ acknowledged: "2022-01-17", closed: "2022-01-28" })],
  ],
  [
    "acknowledged-late",
    "a stage 2 has its days from its escalation",
    "acknowledged",
    [
      answered({
        stage: "Stage 2",
        escalated: "2022-01-12",
        acknowledged: "2022-01-20",
        closed: "2022-01-28",
      }),
    ],
    [
      answered({
        stage: "Stage 2",
        escalated: "2022-01-13",
        acknowledged: "2022-01-20",
        closed: "2022-01-28",
      }),
    ],
  ],
  [
    "outcome-not-of-procedure",
    "the procedure has no such outcome",
    "outcome",
    [answered({ outcome: "Resolved" })],
    [answered({ outcome: "Upheld" })],
  ],
];
