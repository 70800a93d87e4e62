import { at } from "../at";
import type { ComplaintLog } from "../complaintLog";
import type { FrontlinesBefore } from "./frontlinesBefore";
import { continuesFrontline, isFrontline, isStage2 } from "./continuesFrontline";
import { doubtsOf } from "./doubts";

/** The stage 2 rows that stand in one row of the sheet with a stage 1, by that. */
export type Stage2s = ReadonlyMap<number, number>;

/** What becomes of rows that share an ID. */
interface Joined {
  readonly further: Map<number, number>;
  readonly continues: Map<number, number>;
  readonly clashing: Map<number, number>;
}

/** Two rows of which one continues the other are one complaint; any others clash. */
export function joinPair(
  log: ComplaintLog,
  rows: readonly number[],
  stage2s: Stage2s,
  { continues, clashing }: Joined,
): void {
  const [first, second] = [at(rows, 0), at(rows, 1)];
  const mayBeOne = rows.length === 2 && !rows.some((row) => stage2s.has(row));
  if (mayBeOne && continuesFrontline(log, first, second)) continues.set(second, first);
  else if (mayBeOne && continuesFrontline(log, second, first)) continues.set(first, second);
  else for (const row of rows.slice(1)) clashing.set(row, first);
}

/** The same with the Frontline rows that may come before a stage 2 row of these. */
interface JoinedInOrder extends Joined {
  readonly before: FrontlinesBefore;
}

/** Every row is a complaint, but that a stage 2 row continues the one Frontline row that clearly is its own. */
export function joinClearPairs(
  log: ComplaintLog,
  rows: readonly number[],
  stage2s: Stage2s,
  { continues, before }: JoinedInOrder,
): void {
  const taken = new Set<number>();
  const isItsOwn = (row: number, stage2: number): boolean =>
    !stage2s.has(row) &&
    !taken.has(row) &&
    continuesFrontline(log, row, stage2) &&
    doubtsOf(log, row, stage2).length === 0;
  for (const stage2 of rows.filter((row) => isStage2(log, row))) {
    const found: number[] = [];
    for (const row of before(stage2, "newestFirst")) {
      if (isItsOwn(row, stage2)) found.push(row);
      if (found.length > 1) break;
    }
    const [frontline, ...more] = found;
    if (frontline === undefined || more.length > 0) continue;
    continues.set(stage2, frontline);
    taken.add(frontline);
  }
}

/** All rows are one complaint: at each stage the row that was closed last counts, and the others are further rows of it. */
export function joinAsOne(
  log: ComplaintLog,
  rows: readonly number[],
  stage2s: Stage2s,
  { further, continues, clashing }: Joined,
): void {
  const closedOn = (row: number): number =>
    Math.max(at(log.days.closed, row), at(log.days.closed, stage2s.get(row) ?? row));
  const last = (some: readonly number[]): number | undefined =>
    some.length === 0 ? undefined : some.reduce((best, row) => (closedOn(row) > closedOn(best) ? row : best));
  const isWide = rows.some((row) => stage2s.has(row));
  const stage2 = isWide ? undefined : last(rows.filter((row) => isStage2(log, row)));
  const frontline = isWide ? last(rows) : last(rows.filter((row) => isFrontline(log, row)));
  const counted = stage2 ?? frontline ?? last(rows);
  if (counted === undefined) return;
  if (stage2 !== undefined && frontline !== undefined) {
    if (continuesFrontline(log, frontline, stage2)) continues.set(stage2, frontline);
    else clashing.set(stage2, frontline);
  }
  for (const row of rows) {
    if (row === stage2 || row === frontline || row === counted) continue;
    further.set(row, isFrontline(log, row) ? (frontline ?? counted) : counted);
    const twin = stage2s.get(row);
    if (twin !== undefined) further.set(twin, stage2s.get(counted) ?? counted);
  }
}
