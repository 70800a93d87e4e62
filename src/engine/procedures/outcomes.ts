import type { OutcomeRule } from "./procedure";

/** The outcomes that every procedure has. */
export const DECISIONS = {
  upheld: { label: "upheld", title: "Upheld", listed: true },
  partiallyUpheld: { label: "partially upheld", title: "Partially Upheld", listed: true },
  notUpheld: { label: "not upheld", title: "Not Upheld", listed: false },
} as const satisfies Readonly<Record<string, OutcomeRule>>;

/** The complaint was resolved by what both sides agreed, without a decision. */
export const RESOLUTION: OutcomeRule = { label: "(Resolution)", title: "Resolution", listed: false };

/** The outcomes of a procedure that always ends with a decision. */
export const DECISIONS_ONLY = ["upheld", "partiallyUpheld", "notUpheld"] as const;
