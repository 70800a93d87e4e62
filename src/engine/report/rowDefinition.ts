import type { Day } from "../calendar/day";
import type { Field } from "../complaintLog";
import type { KindSet } from "../counting/closedKind";
import type { Outcome } from "../procedures/outcomes";
import type { Stage } from "../procedures/procedure";
import type { NotApplicable } from "./figure";

/** Whether a row of the log is one that a figure is about. */
export type RowFilter = (row: number) => boolean;

/** What a figure is about, and how it is measured, as data. A new figure is a new entry, never a new way to count. */
export type RowDefinition = Counted & Measurement;

/** Which complaints a row of figures is about. */
interface Counted {
  readonly label: string;
  /** What it counts and of what, in a sentence. */
  readonly rule: string;
  /** The stages that it is about; all, where there are none. */
  readonly stages: readonly Stage[];
  /** The outcome that it is about. */
  readonly outcome?: Outcome;
  /** Whether an answer in time is one by the agreed date, and not by the target. */
  readonly byAgreedDate?: boolean;
  /** Of the complaints received in a period, all; of those closed in it, these kinds. */
  readonly counts: "received" | KindSet;
  /** Of these rows alone, for its share as well: those of a service, a type or any other column. */
  readonly only?: RowFilter;
  /** The day from which there could be such a complaint; in a period that ended before, none is N/A and not 0. */
  readonly existsFrom?: Day | undefined;
  /** The column without which a log has no such figure. */
  readonly needs?: Field;
  /** The kinds of which a single complaint makes that there is no figure, and why. */
  readonly unless?: { readonly kinds: KindSet; readonly reason: NotApplicable };
  /** Whether it is compared with earlier quarters, and whether it is tested how much chance there is in a change. */
  readonly compared?: "tested" | "untested";
  /** Why the row can't be measured at all. */
  readonly unmeasured?: NotApplicable | undefined;
}

/** How it is measured. `whenNone` says what it means that there is none to be a share of, or to average. */
type Measurement =
  | { readonly measure: "count" }
  | { readonly measure: "share"; readonly shareOf: KindSet; readonly whenNone: NotApplicable }
  | { readonly measure: "mean" | "median"; readonly whenNone: NotApplicable };
