import type { ComplaintLog } from "../complaintLog";
import { NO_ID } from "../idHash";
import { isSameAsideFromCase } from "../text/asideFromCase";
import { continuesFrontline, isStage2 } from "./continuesFrontline";
import { type DoubtedPair, doubtedPairs, doubtsOf } from "./doubts";
import { type FirstRowLike, firstRowFinder } from "./firstRowFinder";
import { type FrontlinesBefore, frontlinesBefore } from "./frontlinesBefore";
import { type Stage2s, joinAsOne, joinClearPairs, joinPair } from "./joinRows";
import { areCountedAlike, areReadAlike, countedHash, cellsHash } from "./rowsAlike";

/** What the rows that share an ID turn out to be. A row is its number in the log, from 0. */
export interface SameComplaints {
  /** Rows that are the same as an earlier one in every cell, with that one. */
  readonly identical: ReadonlyMap<number, number>;
  /** Further rows of a complaint, where the user said that rows with the same ID are one, with the row that counts. */
  readonly further: ReadonlyMap<number, number>;
  /** Stage 2 rows that continue a Frontline row, with that row. */
  readonly continues: ReadonlyMap<number, number>;
  /** Rows whose ID an earlier row has for another complaint, with that row. */
  readonly clashing: ReadonlyMap<number, number>;
  /** Rows after an earlier stage 1 of their ID, which tells a stage 2 spelt generally to be Escalated. */
  readonly afterStage1: ReadonlySet<number>;
  /** Rows alike in every field that figures are counted from, but not in other cells, with the earlier one. */
  readonly differElsewhere: ReadonlyMap<number, number>;
  /** Stage 2 rows that would continue a Frontline row, were it not for something else. */
  readonly doubted: ReadonlyMap<number, DoubtedPair>;
  /** How many IDs there are, and of how many the rows are not one complaint. */
  readonly ids: { readonly all: number; readonly clashing: number };
}

/** The same while it is worked out. */
type Sorting = {
  readonly [Key in Exclude<keyof SameComplaints, "ids" | "afterStage1" | "doubted">]: Map<number, number>;
} & { readonly afterStage1: Set<number>; readonly doubted: Map<number, DoubtedPair> };

/**
 * Sorts out the rows that share an ID: rows alike in every cell are one; a Frontline row and a later stage 2 row
 * are one complaint; anything else is a clash, and each row stands for itself, unless the user said otherwise.
 * IDs are the same whatever their case; rows without an ID are all different.
 */
export function sameComplaints(log: ComplaintLog): SameComplaints {
  const sorting: Sorting = {
    identical: new Map(),
    further: new Map(),
    continues: new Map(log.stage2Of),
    clashing: new Map(),
    afterStage1: new Set(),
    differElsewhere: new Map(),
    doubted: new Map(),
  };
  const stage2s: Stage2s = new Map([...log.stage2Of].map(([stage2, frontline]) => [frontline, stage2]));
  const { groups, all } = rowsUnderOneId(log);
  let clashing = 0;
  for (const rows of groups) {
    const before = sorting.clashing.size;
    sortRows(log, rows, stage2s, sorting);
    if (sorting.clashing.size > before) clashing++;
  }
  return { ...sorting, ids: { all, clashing } };
}

/** The groups of two and more complaints that share an ID; a complaint known to be in two rows is its first. */
function rowsUnderOneId(log: ComplaintLog): { readonly groups: Iterable<number[]>; readonly all: number } {
  const groups = new Map<number, number[]>();
  const { fields, size, idHash, stage2Of, knownId } = log;
  if (!fields.has("id")) return { groups: groups.values(), all: 0 };
  let all = 0;
  const firstRowLike = firstRowFinder(idHash, (a, b) => isSameAsideFromCase(knownId(a), knownId(b)));
  for (let row = 0; row < size; row++) {
    if (idHash[row] === NO_ID || stage2Of.has(row)) continue;
    const first = firstRowLike(row);
    if (first === row) {
      all++;
      continue;
    }
    const group = groups.get(first);
    if (group) group.push(row);
    else groups.set(first, [first, row]);
  }
  return { groups: groups.values(), all };
}

/** Sorts out the rows of one ID. */
function sortRows(log: ComplaintLog, rows: readonly number[], stage2s: Stage2s, sorting: Sorting): void {
  const distinct = withoutIdentical(log, rows, stage2s, sorting);
  if (distinct.length < 2) return;
  const before = frontlinesBefore(log, distinct);
  if (log.repeatedIds === undefined) {
    for (const [stage2, pair] of doubtedPairs(log, distinct, before)) sorting.doubted.set(stage2, pair);
    joinPair(log, distinct, stage2s, sorting);
  } else if (log.repeatedIds === "one") joinAsOne(log, distinct, stage2s, sorting);
  else joinClearPairs(log, distinct, stage2s, { ...sorting, before });
  for (const row of distinct)
    if (isStage2(log, row) && follows(log, before, row)) sorting.afterStage1.add(row);
}

/** Whether a stage 1 row comes before a stage 2 row of the same complaint. */
function follows(log: ComplaintLog, before: FrontlinesBefore, stage2: number): boolean {
  for (const frontline of before(stage2, "newestFirst")) if (mayFollow(log, frontline, stage2)) return true;
  return false;
}

/** Whether a stage 1 row comes before a row of the same complaint. */
function mayFollow(log: ComplaintLog, frontline: number, row: number): boolean {
  return (
    continuesFrontline(log, frontline, row) &&
    (log.repeatedIds !== "several" || doubtsOf(log, frontline, row).length === 0)
  );
}

function withoutIdentical(
  log: ComplaintLog,
  rows: readonly number[],
  stage2s: Stage2s,
  { identical, differElsewhere }: Sorting,
): number[] {
  const areCounted = (a: number, b: number): boolean =>
    areCountedAlike(log, a, b) && areBothOrNeither(log, stage2s.get(a), stage2s.get(b));
  const areIdentical = (a: number, b: number): boolean =>
    areCounted(a, b) && areReadAlike(log, a, b) && log.elsewhere(a) === log.elsewhere(b);
  const hashOf = rows.length > FEW ? cellsHash : countedHash;
  const [firstIdentical, firstCounted] = [
    firstAlike((row) => hashOf(log, row), areIdentical),
    firstAlike((row) => countedHash(log, row), areCounted),
  ];
  const distinct: number[] = [];
  for (const row of rows) {
    const repeated = firstIdentical(row);
    if (repeated === row) {
      distinct.push(row);
      const earlier = firstCounted(row);
      if (earlier !== row) differElsewhere.set(row, earlier);
      continue;
    }
    identical.set(row, repeated);
    const [stage2, repeatedStage2] = [stage2s.get(row), stage2s.get(repeated)];
    if (stage2 !== undefined && repeatedStage2 !== undefined) identical.set(stage2, repeatedStage2);
  }
  return distinct;
}

/** So few rows under one ID are held against one another sooner than all their texts are read. */
const FEW = 10;

/** Gives the first row met that is like a row, among those of its hash: under one ID may stand thousands of rows. */
function firstAlike(
  hashOf: (row: number) => number,
  areAlike: (a: number, b: number) => boolean,
): FirstRowLike {
  const byHash = new Map<number, number[]>();
  return (row) => {
    const hash = hashOf(row);
    const met = byHash.get(hash);
    const first = met?.find((earlier) => areAlike(earlier, row));
    if (!met) byHash.set(hash, [row]);
    else if (first === undefined) met.push(row);
    return first ?? row;
  };
}

/** Whether two complaints have stage 2 rows that are alike, or none. */
function areBothOrNeither(log: ComplaintLog, a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : areReadAlike(log, a, b);
}
