import { at } from "../at";
import {
  type ComplaintLog,
  DAY_FIELDS,
  type Field,
  LOGGED_STAGES,
  LOGGED_STAGE_CODE,
  TEXT_FIELDS,
  UNREAD_DAY,
} from "../complaintLog";
import { NO_ID } from "../idHash";
import { isSameAsideFromCase } from "../text/asideFromCase";
import { firstRowFinder } from "./firstRowFinder";
import { isLater } from "./isLater";

/** What the rows that share an ID turn out to be. A row is its number in the log, from 0. */
export interface SameComplaints {
  /** Rows alike in every field to an earlier one, with that one. */
  readonly identical: ReadonlyMap<number, number>;
  /** Stage 2 rows that continue a Frontline row, with that row. */
  readonly continues: ReadonlyMap<number, number>;
  /** Rows whose ID an earlier row has for another complaint, with that row. */
  readonly clashing: ReadonlyMap<number, number>;
  /** Rows after an earlier stage 1 of their ID, which tells a stage 2 spelt generally to be Escalated. */
  readonly afterStage1: ReadonlySet<number>;
}

const { frontline: FRONTLINE } = LOGGED_STAGE_CODE;

/** In stages, outcomes and extensions alike, the code of what no spelling knows. */
const { unknown: UNKNOWN } = LOGGED_STAGE_CODE;

/**
 * Sorts out the rows that share an ID: rows alike in every field are one; a Frontline row and a later stage 2 row
 * are one complaint; anything else is a clash, and each row stands for itself.
 * IDs are the same whatever their case; rows without an ID are all different.
 */
export function sameComplaints(log: ComplaintLog): SameComplaints {
  const identical = new Map<number, number>();
  const continues = new Map(log.stage2Of);
  const clashing = new Map<number, number>();
  const afterStage1 = new Set<number>();
  const stage2s = new Map([...log.stage2Of].map(([stage2, frontline]) => [frontline, stage2]));
  for (const rows of rowsUnderOneId(log)) {
    const distinct = withoutIdentical(log, rows, identical, stage2s);
    const [first, second] = distinct;
    if (first === undefined || second === undefined) continue;
    const mayBeOne = distinct.length === 2 && !distinct.some((row) => stage2s.has(row));
    const pair = mayBeOne ? stagesOfOneComplaint(log, first, second) : undefined;
    if (pair) continues.set(pair.stage2, pair.frontline);
    else for (const row of distinct.slice(1)) clashing.set(row, first);
    for (const row of distinct) {
      if (distinct.some((other) => continuesFrontline(log, other, row))) afterStage1.add(row);
    }
  }
  return { identical, continues, clashing, afterStage1 };
}

/** The groups of two and more complaints that share an ID; a complaint known to be in two rows is its first. */
function rowsUnderOneId(log: ComplaintLog): Iterable<number[]> {
  const groups = new Map<number, number[]>();
  const { fields, size, idHash, stage2Of, knownId } = log;
  if (!fields.has("id")) return groups.values();
  const firstRowLike = firstRowFinder(idHash, (a, b) => isSameAsideFromCase(knownId(a), knownId(b)));
  for (let row = 0; row < size; row++) {
    if (idHash[row] === NO_ID || stage2Of.has(row)) continue;
    const first = firstRowLike(row);
    if (first === row) continue;
    const group = groups.get(first);
    if (group) group.push(row);
    else groups.set(first, [first, row]);
  }
  return groups.values();
}

function withoutIdentical(
  log: ComplaintLog,
  rows: readonly number[],
  identical: Map<number, number>,
  stage2s: ReadonlyMap<number, number>,
): number[] {
  const distinct: number[] = [];
  for (const row of rows) {
    const stage2 = stage2s.get(row);
    const repeated = distinct.find(
      (earlier) => areAlike(log, earlier, row) && areBothOrNeither(log, stage2s.get(earlier), stage2),
    );
    if (repeated === undefined) {
      distinct.push(row);
      continue;
    }
    identical.set(row, repeated);
    const repeatedStage2 = stage2s.get(repeated);
    if (stage2 !== undefined && repeatedStage2 !== undefined) identical.set(stage2, repeatedStage2);
  }
  return distinct;
}

/** Whether two complaints have stage 2 rows that are alike, or none. */
function areBothOrNeither(log: ComplaintLog, a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : areAlike(log, a, b);
}

/** Cells are alike that mean the same; those that could not be read, only where they hold the same. */
function areAlike(log: ComplaintLog, a: number, b: number): boolean {
  const sameText = (field: Field): boolean => log.text(field, a) === log.text(field, b);
  const sameCode = (field: "stage" | "outcome" | "extension"): boolean =>
    log[field][a] === log[field][b] && (log[field][a] !== UNKNOWN || sameText(field));
  return (
    DAY_FIELDS.every(
      (field) =>
        log.days[field][a] === log.days[field][b] && (log.days[field][a] !== UNREAD_DAY || sameText(field)),
    ) &&
    (["stage", "outcome", "extension"] as const).every(sameCode) &&
    log.extendedTo[a] === log.extendedTo[b] &&
    isSameAsideFromCase(log.knownId(a), log.knownId(b)) &&
    TEXT_FIELDS.every((field) => field === "id" || sameText(field))
  );
}

function stagesOfOneComplaint(
  log: ComplaintLog,
  a: number,
  b: number,
): { frontline: number; stage2: number } | undefined {
  if (continuesFrontline(log, a, b)) return { frontline: a, stage2: b };
  if (continuesFrontline(log, b, a)) return { frontline: b, stage2: a };
  return undefined;
}

/** Whether a row is a stage 2 that came after a Frontline row. */
function continuesFrontline(log: ComplaintLog, frontline: number, other: number): boolean {
  const stage = at(LOGGED_STAGES, at(log.stage, other));
  const isStage2 = stage === "investigative" || stage === "escalated" || stage === "stage2";
  return log.stage[frontline] === FRONTLINE && isStage2 && isLater(log, frontline, other);
}
