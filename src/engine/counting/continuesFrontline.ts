import { at } from "../at";
import { type ComplaintLog, LOGGED_STAGES, LOGGED_STAGE_CODE } from "../complaintLog";
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
