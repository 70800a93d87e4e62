/** How much a finding matters: an error keeps a row out of a figure, a warning may make one wrong. */
export type Severity = "error" | "warning" | "note";

/** A cell of the log: its sheet, and its row and column there, both from 0. */
export interface CellLocation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Something that whoever keeps the log should know about it: a value, never a thrown error. */
export interface Finding {
  /** The name of the check that found it: `closed-before-received`. */
  readonly code: string;
  /** That check's name for people: `Closed before it was received`. */
  readonly title: string;
  readonly severity: Severity;
  /** The cell in question, where it is about one. */
  readonly cell?: CellLocation;
  /** The cell of another row that it is about as well. */
  readonly otherCell?: CellLocation;
  /** What is wrong, in a sentence. */
  readonly problem: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
}
