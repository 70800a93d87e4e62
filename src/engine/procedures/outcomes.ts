import type { Day } from "../calendar/day";

/** The outcomes that answer a complaint, of whichever procedure. */
export const OUTCOMES = ["upheld", "partiallyUpheld", "notUpheld", "resolution"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a procedure says of one of its outcomes. */
export interface OutcomeRule {
  readonly outcome: Outcome;
  /** In row labels: `upheld`, `(Resolution)`. */
  readonly label: string;
  /** In sentences: a complaint was `partially upheld`, `resolved`. */
  readonly verb: string;
  /** In the list of upheld complaints: `Partially Upheld`. */
  readonly title: string;
  /** The first day on which a complaint could have it; always, where there is none. */
  readonly existsFrom?: Day;
  /** Whether such a complaint belongs in the list of upheld complaints. */
  readonly listed: boolean;
}

/** The outcomes that every procedure has. */
export const DECISIONS: readonly OutcomeRule[] = [
  { outcome: "upheld", label: "upheld", verb: "upheld", title: "Upheld", listed: true },
  {
    outcome: "partiallyUpheld",
    label: "partially upheld",
    verb: "partially upheld",
    title: "Partially Upheld",
    listed: true,
  },
  { outcome: "notUpheld", label: "not upheld", verb: "not upheld", title: "Not Upheld", listed: false },
];

/** Both sides agreed what would resolve the complaint, and no decision was made. */
export const RESOLUTION: OutcomeRule = {
  outcome: "resolution",
  label: "(Resolution)",
  verb: "resolved",
  title: "Resolution",
  listed: false,
};
