import { OUTCOMES, type Outcome, STAGES, type Stage } from "../procedures/procedure";
import { CLOSINGS, CLOSING_CODE, type NotInFull } from "./closing";

/** Whether an answer came by the due date, extension included; `unknown` where no due date is. */
export const AGREED = ["late", "inTime", "unknown"] as const;
export type Agreed = (typeof AGREED)[number];

/** Whether the timescale was extended; `unknown` where what the log says of it can't be read. */
export const EXTENDED = ["no", "yes", "unknown"] as const;
export type Extended = (typeof EXTENDED)[number];

/** All that the figures ask of a complaint closed in full. */
export interface Closure {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly withinTarget: boolean;
  readonly agreed: Agreed;
  readonly extended: Extended;
}

/**
 * A kind of closure as one small number. Closures of one kind are alike to every figure, so a figure is a set of
 * kinds: its count is the sum of their counts, and its evidence is the rows of those kinds.
 */
export type ClosureKind = number;

/** Every kind of closure in full, in the order of their numbers. */
export const CLOSURES: readonly Closure[] = STAGES.flatMap((stage) =>
  OUTCOMES.flatMap((outcome) =>
    [false, true].flatMap((withinTarget) =>
      AGREED.flatMap((agreed) =>
        EXTENDED.map((extended) => ({ stage, outcome, withinTarget, agreed, extended })),
      ),
    ),
  ),
);

/** How many kinds there are: those closed in full, then one for each way of not being. */
export const KIND_COUNT = CLOSURES.length + CLOSINGS.length;

/** The kind of a closure in full, from the places of its parts in their lists. */
export function kindInFull(
  stage: number,
  outcome: number,
  within: number,
  agreed: number,
  extended: number,
): ClosureKind {
  return (
    (((stage * OUTCOMES.length + outcome) * 2 + within) * AGREED.length + agreed) * EXTENDED.length + extended
  );
}

/** The kind of a row that is not closed in full. */
export function kindNotInFull(closing: number): ClosureKind {
  return CLOSURES.length + closing;
}

/** A set of kinds: 1 where the kind is in it. */
export type KindSet = Uint8Array;

/** The kinds of the closures in full that pass a test. */
export function kindsWhere(passes: (closure: Closure) => boolean): KindSet {
  const kinds = new Uint8Array(KIND_COUNT);
  CLOSURES.forEach((closure, kind) => (kinds[kind] = passes(closure) ? 1 : 0));
  return kinds;
}

/** The kind of rows left out of closed for one reason. */
export function kindsLeftOut(reason: NotInFull): KindSet {
  const kinds = new Uint8Array(KIND_COUNT);
  kinds[kindNotInFull(CLOSING_CODE[reason])] = 1;
  return kinds;
}
