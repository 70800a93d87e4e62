import { codesOf } from "../codes";
import { OUTCOMES, type Outcome } from "../procedures/outcomes";
import { type Procedure, STAGES, type Stage } from "../procedures/procedure";
import { CLOSE_STATUSES, CLOSE_STATUS_CODE, type NotInFull } from "./closeStatus";

/** Whether an answer came by the due day, extension included; `unknown` where no due day is. */
export const AGREED = ["late", "inTime", "unknown"] as const;
export type Agreed = (typeof AGREED)[number];
export const AGREED_CODE = codesOf(AGREED);

/** Whether the timescale was extended; `unknown` where what the log says of it can't be read. */
export const EXTENDED = ["no", "yes", "unknown"] as const;
export type Extended = (typeof EXTENDED)[number];
export const EXTENDED_CODE = codesOf(EXTENDED);

/** All that the figures ask of a complaint closed in full. */
export interface ClosedKind {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly withinTarget: boolean;
  readonly agreed: Agreed;
  readonly extended: Extended;
}

/**
 * A kind as one number. Complaints of one kind are alike to every figure, so a figure is a set of kinds: its count is
 * the sum of their counts, and its evidence is the rows of those kinds.
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

/** Holds the kinds of a log's rows, in two bytes each. */
export const KindColumn = Uint16Array;

// A kind that did not fit would be stored as another, and counted in its figures.
if (KIND_COUNT > 2 ** (8 * KindColumn.BYTES_PER_ELEMENT))
  throw new Error(`${KIND_COUNT} kinds of complaints do not fit in a column of kinds.`);

const TIMINGS = 2 * AGREED.length * EXTENDED.length;

/** What a kind says of time, as one number: `agreed` and `extended` are indexes in their lists. */
export function timingOf(isWithinTarget: boolean, agreed: number, extended: number): number {
  return ((isWithinTarget ? 1 : 0) * AGREED.length + agreed) * EXTENDED.length + extended;
}

/** The kind of a complaint closed in full: its stage and outcome are indexes in their lists. */
export function kindInFull(stage: number, outcome: number, timing: number): KindNumber {
  return (stage * OUTCOMES.length + outcome) * TIMINGS + timing;
}

/** The kind of a row that is not closed in full, by the code of its status. */
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

/** Whether a row's kind is in a set; one that is not there is in none. */
export function isOfKind(kinds: KindSet, kind: KindNumber | undefined): boolean {
  return kind !== undefined && kinds[kind] === 1;
}

/** The kinds of complaints that belong in the list of those upheld or partially upheld. */
export function listedKinds({ outcomes }: Procedure): KindSet {
  const listed = outcomes.filter((rule) => rule.listed).map((rule) => rule.outcome);
  return kindsWhere(({ outcome }) => listed.includes(outcome));
}

/** The kind of closed rows that are not counted as closed in full, for one reason. */
export function kindsLeftOut(reason: NotInFull): KindSet {
  const kinds = new Uint8Array(KIND_COUNT);
  kinds[kindNotInFull(CLOSE_STATUS_CODE[reason])] = 1;
  return kinds;
}
