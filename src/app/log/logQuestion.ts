import type { DateExample, TextDateColumn } from "../../log/mapping/dateColumns";
import type { ValueField, ValueSpelling } from "../../log/mapping/valueMapping";
import type { Role } from "../../log/spellings/roles";

/** Something about a log that only its keeper knows. */
export type LogQuestion = {
  /** In a sentence or two, without what to do about it. */
  readonly question: string;
  /** What happens until it is answered: no figure is made, or complaints are missing from some figures. */
  readonly untilAnswered: "stops" | "leavesUncounted";
} & (
  | {
      /** Which of day and month comes first in a column. */
      readonly kind: "dateOrder";
      readonly column: TextDateColumn & { readonly example: DateExample };
    }
  | {
      /** Whether a column whose header is not known holds what no other does. */
      readonly kind: "column";
      readonly role: Role;
      readonly header: string;
    }
  | {
      /** Which of several columns is meant; the one that is read is the first. */
      readonly kind: "rivals";
      readonly role: Role;
      readonly headers: readonly string[];
    }
  | {
      /** What a word means. */
      readonly kind: "value";
      readonly field: ValueField;
      readonly spelling: ValueSpelling;
    }
);
