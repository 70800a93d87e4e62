import { ENDINGS } from "../engine/complaintLog";
import type { NotInFull } from "../engine/counting/closeStatus";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";
import { countText } from "../engine/text/countText";
import { listed } from "../engine/text/listed";
import { whyNotInFull } from "./whyNotInFull";

/** Ends that are no fault of the log: nobody could have counted these complaints as closed. */
const NO_FAULTS: readonly NotInFull[] = [...ENDINGS, "wentToStage2"];

/** That closed complaints are missing from the figures because of what their log says, and how many; else nothing. */
export function uncountedNotices({ leftOutOfClosed, settings }: QuarterlyReport): string[] {
  const faults = leftOutOfClosed
    .filter(({ reason }) => !NO_FAULTS.includes(reason))
    .map(({ reason, counts }) => ({ reason, count: counts.reduce((sum, count) => sum + count, 0) }));
  const all = faults.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const reasons = faults.map(({ reason, count }) => `${whyNotInFull(reason, settings.procedure)} (${count})`);
  return [
    `${countText(all, "closed complaint")} ${all === 1 ? "is" : "are"} not counted as closed in these figures: ${listed(reasons)}.`,
  ];
}
