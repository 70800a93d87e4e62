import { OUTCOMES, type Outcome, STAGES, type Stage } from "../procedures/procedure";
import { CLOSE_STATUSES, CLOSE_STATUS_CODE, type NotInFull } from "./closeStatus";

/** Whether an answer came by the due date, extension included; `unknown` where no due date is. */
export const AGREED = ["late", "inTime", "unknown"] as const;
export type Agreed = (typeof AGREED)[number];

/** Whether the timescale was extended; `unknown` where what the log says of it can't be read. */
export const EXTENDED = ["no", "yes", "unknown"] as const;
export type Extended = (typeof EXTENDED)[number];

/** All that the figures ask of a complaint closed in full. */
export interface ClosedKind {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly withinTarget: boolean;
  readonly agreed: Agreed;
  readonly extended: Extended;
}

/**
 * A kind as one small number. Complaints of one kind are alike to every figure, so a figure is a set of
 * kinds: its count is the sum of their counts, and its evidence is the rows of those kinds.
 */
export type KindNumber = number;

/** Every kind of complaint closed in full, in the order of their numbers. */
export const CLOSED_KINDS: readonly ClosedKind[] = STAGES.flatMap((stage) =>
  OUTCOMES.flatMap((outcome) =>
    [false, true].flatMap((withinTarget) =>
      AGREED.flatMap((agreed) =>
        EXTENDED.map((extended) => ({ stage, outcome, withinTarget, agreed, extended })),
      ),
    ),
  ),
);

/** How many kinds there are: those closed in full, then one for each way of not being. */
export const KIND_COUNT = CLOSED_KINDS.length + CLOSE_STATUSES.length;

/** The kind of a complaint closed in full, from the index of each part in their lists. */
export function kindInFull(
  stage: number,
  outcome: number,
  within: number,
  agreed: number,
  extended: number,
): KindNumber {
  return (
    (((stage * OUTCOMES.length + outcome) * 2 + within) * AGREED.length + agreed) * EXTENDED.length + extended
  );
}

/** The kind of a row that is not closed in full. */
export function kindNotInFull(status: number): KindNumber {
  return CLOSED_KINDS.length + status;
}

/** A set of kinds: 1 where the kind is in it. */
export type KindSet = Uint8Array;

/** The kinds of complaints closed in full that pass a test. */
export function kindsWhere(passes: (closed: ClosedKind) => boolean): KindSet {
  const kinds = new Uint8Array(KIND_COUNT);
  CLOSED_KINDS.forEach((closed, kind) => (kinds[kind] = passes(closed) ? 1 : 0));
  return kinds;
}

/** The kind of rows left out of closed for one reason. */
export function kindsLeftOut(reason: NotInFull): KindSet {
  const kinds = new Uint8Array(KIND_COUNT);
  kinds[kindNotInFull(CLOSE_STATUS_CODE[reason])] = 1;
  return kinds;
}
