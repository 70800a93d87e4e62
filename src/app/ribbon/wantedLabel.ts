import { quarterLabel } from "../../engine/calendar/quarter";
import { defaultQuarter } from "../../engine/report/defaultQuarter";
import type { OpenedLog } from "../log/openLog";
import type { WantedQuarter } from "./paneRequest";

/** The quarter that a button of the ribbon makes a report on: `Q4 2021/22`; undefined where the log has none. */
export function wantedLabel(
  { counted, today }: Pick<OpenedLog, "counted" | "today">,
  wanted: WantedQuarter,
): string | undefined {
  const chosen = defaultQuarter(counted, today, wanted === "latest" ? undefined : wanted);
  return chosen && quarterLabel(chosen.quarter, counted.settings.procedure.firstMonth);
}
