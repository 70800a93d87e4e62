import { quarterLabel } from "../engine/calendar/quarter";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";

/** What stands above the list of complaints upheld or partially upheld in the quarter. */
export function upheldCaption({ quarter, settings }: QuarterlyReport): string {
  return `UPHELD OR PARTIALLY UPHELD COMPLAINTS – ${quarterLabel(quarter, settings.procedure.firstMonth)}`;
}

/** What the list says where there is no such complaint. */
export const NONE_UPHELD = "None";
