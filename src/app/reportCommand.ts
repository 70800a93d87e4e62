import { type QuarterNumber, quarterEnd, quarterLabel } from "../engine/calendar/quarter";
import { newestQuarter, quartersOfLog } from "../engine/report/quartersOfLog";
import { countingSettings } from "./countingSettings";
import { failureText } from "./failureText";
import { readLogChoices } from "./logChoices";
import { makeReport } from "./makeReport";
import type { PaneRequest } from "./paneRequest";
import type { PreparedReport, ReportChoice } from "./reportOn";
import { rowsLeftOut } from "./rowsLeftOut";
import { logPlaces, ownTitle } from "./savedChoices";
import { readSettings } from "./settings";
import { UserError } from "./userError";

/** Which report a button of the ribbon makes: of the newest quarter of that number, or of the last complete one. */
export type WantedQuarter = QuarterNumber | "latest";

/**
 * Makes a report as a button of the ribbon asks for it. Never throws: whatever the button can't do alone, or the user
 * must know of, is given back for the pane to show.
 */
export async function reportCommand(wanted: WantedQuarter, today: number): Promise<PaneRequest | undefined> {
  try {
    const settings = await readSettings();
    const choices = await readLogChoices();
    const places = logPlaces(settings, choices);
    const request = { places, choices, settings: await countingSettings(settings), today };
    const made = await makeReport({ ...request, whenThere: "ask" }, (counted) => ({
      ...quarterChoice(wanted, counted, today),
      ...ownTitle(settings),
    }));
    const quarter = labelOf(made.prepared);
    if (made.kind === "exists") return { page: "report", matter: "exists", quarter };
    return needsWord(made.prepared)
      ? { page: "report", matter: "written", quarter, sheet: made.sheet }
      : undefined;
  } catch (error) {
    return { page: "report", matter: "failed", message: failureText(error) };
  }
}

function quarterChoice(
  wanted: WantedQuarter,
  counted: PreparedReport["counted"],
  today: number,
): ReportChoice {
  if (wanted === "latest") return {};
  const { firstMonth } = counted.settings.procedure;
  const newest = newestQuarter(quartersOfLog(counted, today), wanted);
  if (newest) return { quarter: quarterLabel(newest.quarter, firstMonth) };
  throw new UserError(
    "nothingUsable",
    `The log has no complaint received or closed in any Q${wanted} up to today, so there is nothing to report. Choose another quarter.`,
  );
}

function labelOf({ report }: PreparedReport): string {
  return quarterLabel(report.quarter, report.settings.procedure.firstMonth);
}

/** Rows that were left out, and a quarter that has not ended, are not to be passed over in silence. */
function needsWord({ report, rows, today }: PreparedReport): boolean {
  const hasEnded = quarterEnd(report.quarter, report.settings.procedure.firstMonth) < today;
  return !hasEnded || rowsLeftOut(rows).worrying > 0;
}
