import type { Day } from "./calendar";

export type Stage = "frontline" | "investigative" | "escalated";
export type Outcome = "upheld" | "partially" | "notUpheld" | "resolved";
/** How a complaint ended that was not answered in full. */
export type WithoutAnswer = "withdrawn" | "duplicate";

/** A complaint as it happened, before anybody wrote it down. */
export interface Complaint {
  readonly id: string;
  readonly service: string;
  readonly type: string;
  readonly officer: string;
  readonly action: string;
  readonly received: Day;
  readonly acknowledged: Day;
  readonly stage: Stage;
  /** For one that was escalated: the answer at stage 1, and when stage 2 began. */
  readonly first?: { readonly closed: Day; readonly outcome: Outcome };
  readonly escalated?: Day;
  readonly closed?: Day;
  readonly outcome?: Outcome | WithoutAnswer;
  readonly isExtended: boolean;
}
