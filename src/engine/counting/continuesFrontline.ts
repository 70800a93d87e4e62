import { at } from "../at";
import { isDay } from "../calendar/day";
import { type ComplaintLog, LOGGED_STAGES, LOGGED_STAGE_CODE } from "../complaintLog";
import { isSameAsideFromCase } from "../text/asideFromCase";
import { isLater } from "./isLater";

const { frontline: FRONTLINE } = LOGGED_STAGE_CODE;

/** Whether a row is one of a stage 1. */
export function isFrontline({ stage }: ComplaintLog, row: number): boolean {
  return stage[row] === FRONTLINE;
}

/** Whether a row is one of a stage 2, however it began. */
export function isStage2(log: ComplaintLog, row: number): boolean {
  const stage = at(LOGGED_STAGES, at(log.stage, row));
  return stage === "investigative" || stage === "escalated" || stage === "stage2";
}

/** Whether a row is a stage 2 that came after a Frontline row. */
export function continuesFrontline(log: ComplaintLog, frontline: number, other: number): boolean {
  return isFrontline(log, frontline) && isStage2(log, other) && isLater(log, frontline, other);
}

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
  const escalated = at(log.days.escalated, stage2);
  const began = isDay(escalated) ? escalated : at(log.days.received, stage2);
  const isLongAfter = isDay(ended) && isDay(began) && began - ended > DAYS_OF_YEAR;
  return [
    ...(differ("service") ? ["otherService" as const] : []),
    ...(differ("type") ? ["otherType" as const] : []),
    ...(isLongAfter ? ["longAfter" as const] : []),
  ];
}
