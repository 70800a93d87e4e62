import { answered } from "../logOf";
import type { Fault } from "./fault";

const escalated = answered({ id: "A", stage: "Escalated", escalated: "2022-01-17", closed: "2022-02-01" });
const stage2 = answered({ stage: "Investigative" });

/** Faults in how the dates of a row go together. */
export const DATE_FAULTS: readonly Fault[] = [
  [
    "no-date-received",
    "there is no date of receipt",
    "received",
    [answered({ received: "" })],
    [answered({ received: "soon" })],
  ],
  [
    "no-date-received",
    "the later row of a complaint needs none",
    "received",
    [answered({ id: "A" }), { ...escalated, id: "B", received: "" }],
    [answered({ id: "A" }), { ...escalated, received: "" }],
  ],
  [
    "closed-before-received",
    "it was closed the day before receipt",
    "closed",
    [answered({ closed: "2022-01-09" })],
    [answered({ closed: "2022-01-10" })],
  ],
  [
    "closed-before-received",
    "it was closed before its escalation",
    "closed",
    [{ ...escalated, closed: "2022-01-16" }],
    [{ ...escalated, closed: "2022-01-17" }],
  ],
  [
    "no-clock-start",
    "a closed complaint has no date from which to count",
    "closed",
    [{ ...escalated, escalated: "soon" }],
    [escalated],
  ],
  [
    "closed-without-outcome",
    "a closed complaint has no outcome",
    "outcome",
    [answered({ outcome: "" })],
    [answered({ outcome: "", closed: "" })],
  ],
  [
    "closed-without-stage",
    "a closed complaint has no stage",
    "stage",
    [answered({ stage: "" })],
    [answered({ stage: "", closed: "" })],
  ],
  [
    "closed-without-stage",
    "one that was withdrawn needs none",
    "stage",
    [answered({ stage: "TBC" })],
    [answered({ stage: "", outcome: "Withdrawn" })],
  ],
  [
    "outcome-without-closing",
    "an outcome has no date closed",
    "closed",
    [answered({ closed: "" })],
    [answered({ closed: "", outcome: "TBC" })],
  ],
  [
    "escalated-without-date",
    "an escalated complaint has no date of escalation",
    "escalated",
    [{ ...escalated, escalated: "" }],
    [escalated],
  ],
  [
    "escalated-without-date",
    "nor has a stage 2 after stage 1",
    "escalated",
    [answered({ id: "A" }), { ...escalated, stage: "Stage 2", escalated: "" }],
    [{ ...escalated, stage: "Stage 2", escalated: "" }],
  ],
  [
    "investigative-with-escalation",
    "an Investigative complaint has a date of escalation",
    "escalated",
    [{ ...escalated, stage: "Investigative" }],
    [escalated],
  ],
  [
    "investigative-with-escalation",
    "one after stage 1 is Escalated",
    "escalated",
    [answered({ id: "B" }), { ...escalated, stage: "Investigation" }],
    [answered({ id: "A" }), { ...escalated, stage: "Investigation" }],
  ],
  [
    "frontline-with-escalation",
    "a Frontline complaint has a date of escalation",
    "escalated",
    [{ ...escalated, stage: "Frontline" }],
    [answered()],
  ],
  [
    "escalated-before-received",
    "it was escalated before receipt",
    "escalated",
    [{ ...escalated, escalated: "2022-01-09" }],
    [{ ...escalated, escalated: "2022-01-10" }],
  ],
  [
    "closed-on-non-working-day",
    "it was closed on a Saturday",
    "closed",
    [answered({ closed: "2022-01-15" })],
    [answered({ closed: "2022-01-14" })],
  ],
  [
    "closed-on-non-working-day",
    "it was closed on a bank holiday",
    "closed",
    [answered({ closed: "2022-04-15" })],
    [answered({ closed: "2022-04-18" })],
  ],
];

/** Faults of an answer: its time, its outcome, its words. */
export const ANSWER_FAULTS: readonly Fault[] = [
  [
    "frontline-past-limit",
    "Frontline took 11 days",
    "closed",
    [answered({ closed: "2022-01-24", extension: "Yes" })],
    [answered({ closed: "2022-01-21", extension: "Yes" })],
  ],
  [
    "frontline-past-limit",
    "stage 2 may take longer",
    "closed",
    [answered({ closed: "2022-02-04" })],
    [{ ...stage2, closed: "2022-02-04" }],
  ],
  [
    "late-without-extension",
    "Frontline took 6 days",
    "extension",
    [answered({ closed: "2022-01-17" })],
    [answered({ closed: "2022-01-14" })],
  ],
  [
    "late-without-extension",
    "stage 2 took 21 days",
    "extension",
    [{ ...stage2, closed: "2022-02-07" }],
    [{ ...stage2, closed: "2022-02-04" }],
  ],
  [
    "late-without-extension",
    "an extension was authorised",
    "extension",
    [answered({ closed: "2022-01-17", extension: "No" })],
    [answered({ closed: "2022-01-17", extension: "2022-01-20" })],
  ],
  [
    "upheld-without-action",
    "an upheld complaint has no action",
    "action",
    [answered({ outcome: "Upheld" })],
    [answered({ outcome: "Upheld", action: "Apology." })],
  ],
  [
    "upheld-without-action",
    "nor has a partially upheld one",
    "action",
    [answered({ outcome: "PU" })],
    [answered({ outcome: "Not upheld" })],
  ],
  [
    "outcome-before-it-existed",
    "Resolution before 1 April 2021",
    "outcome",
    [answered({ received: "2021-03-29", closed: "2021-03-31", outcome: "Resolution" })],
    [answered({ received: "2021-03-29", closed: "2021-04-01", outcome: "Resolution" })],
  ],
  [
    "two-spellings",
    "a type is spelt in two ways",
    "type",
    [answered({ type: "Process/Procedure" }), answered({ type: "process procedure" })],
    [answered({ type: "Process/Procedure" }), answered({ type: " Process/Procedure " })],
  ],
];
