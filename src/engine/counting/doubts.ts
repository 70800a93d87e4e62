import { at } from "../at";
import { isDay } from "../calendar/day";
import type { ComplaintLog } from "../complaintLog";
import { isSameAsideFromCase } from "../text/asideFromCase";
import { continuesFrontline, isStage2 } from "./continuesFrontline";
import type { FrontlinesBefore } from "./frontlinesBefore";
import { beganOn } from "./isLater";

/** Why a stage 2 row that could continue a Frontline row may be of another complaint under the same ID. */
export type WhyDoubted = "otherService" | "otherType" | "longAfter";

/** A complaint is brought to stage 2 within months of its answer; the ombudsman’s own limit is a year. */
const DAYS_OF_YEAR = 366;

/** What speaks against two rows under one ID being one complaint. */
export function doubtsOf(log: ComplaintLog, frontline: number, stage2: number): WhyDoubted[] {
  const differ = (field: "service" | "type"): boolean => {
    const [one, other] = [log.text(field, frontline), log.text(field, stage2)];
    return one !== "" && other !== "" && !isSameAsideFromCase(one, other);
  };
  // The later of both days: one of them may have a mistyped year.
  const ended = Math.max(at(log.days.received, frontline), at(log.days.closed, frontline));
  const began = beganOn(log, stage2);
  const isLongAfter = isDay(ended) && isDay(began) && began - ended > DAYS_OF_YEAR;
  return [
    ...(differ("service") ? ["otherService" as const] : []),
    ...(differ("type") ? ["otherType" as const] : []),
    ...(isLongAfter ? ["longAfter" as const] : []),
  ];
}

/** A Frontline row, and what speaks against a stage 2 row of the same ID continuing it. */
export interface DoubtedPair {
  readonly frontline: number;
  readonly why: readonly WhyDoubted[];
}

/** Of so few rows, each pair is looked at sooner than the names of all. */
const FEW = 10;

/** The stage 2 rows of an ID that would continue a Frontline row, were it not for something else. */
export function doubtedPairs(
  log: ComplaintLog,
  rows: readonly number[],
  before: FrontlinesBefore,
): ReadonlyMap<number, DoubtedPair> {
  const pairs = new Map<number, DoubtedPair>();
  const stage2Rows = rows.filter((row) => isStage2(log, row));
  const differ = rows.length <= FEW || (stage2Rows.length > 0 && differInNames(log, rows));
  for (const stage2 of stage2Rows) {
    for (const frontline of before(stage2, "oldestFirst")) {
      // The oldest is the likeliest to be of another complaint, and where all names are alike those of a year can't be.
      if (!differ && !cameLongBefore(log, frontline, stage2)) break;
      const why = continuesFrontline(log, frontline, stage2) ? doubtsOf(log, frontline, stage2) : [];
      if (why.length === 0) continue;
      pairs.set(stage2, { frontline, why });
      break;
    }
  }
  return pairs;
}

/** Whether any two of some rows are of another service, or of another type. */
function differInNames(log: ComplaintLog, rows: readonly number[]): boolean {
  return (["service", "type"] as const).some((field) => {
    const names = new Set(rows.map((row) => log.text(field, row).toLowerCase()));
    names.delete("");
    return names.size > 1;
  });
}

/** Whether a stage 2 row can have begun long after a Frontline row, by when that came; the days of closing aside. */
function cameLongBefore(log: ComplaintLog, frontline: number, stage2: number): boolean {
  return beganOn(log, stage2) - at(log.days.received, frontline) > DAYS_OF_YEAR;
}
