/** How much a finding matters: an error keeps a row out of a figure, a warning may make one wrong. */
export type Severity = "error" | "warning" | "note";

/** Something about a log that its keeper should know: a value, never a thrown error. */
export interface Finding {
  /** The name of the check that found it: `closed-before-received`. */
  readonly code: string;
  readonly severity: Severity;
  /** The cell in question, where it is about one: `G12`. */
  readonly cell?: string;
  /** What is wrong, in a sentence. */
  readonly problem: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
}
