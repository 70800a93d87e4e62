import { quarterLabel } from "../../engine/calendar/quarter";
import { failureText } from "../failureText";
import { makeKeptReport } from "../report/makeKeptReport";
import type { ReportPageRequest, WantedQuarter } from "./paneRequest";
import { type ReportNews, reportNews } from "../report/reportNews";
import type { PreparedReport } from "../report/reportOn";
import { markOutdated } from "../report/markOutdated";
import { ownTitle } from "../report/ownTitle";
import { type Obstacle, UserError } from "../userError";

/** What stands in the way of a log that is to be read: another may have to be chosen, or a question answered. */
const LOG_OBSTACLES: readonly Obstacle[] = [
  "noSuchSheet",
  "noHeader",
  "missingColumns",
  "severalLogs",
  "hiddenLog",
  "noRows",
  "anotherLog",
  "openQuestion",
];

/**
 * Makes a report as a button of the ribbon asks for it. Never throws: whatever the button can't do alone, or the user
 * must know of, is given back for the pane to show.
 */
export async function reportCommand(
  wanted: WantedQuarter,
  today: number,
): Promise<ReportPageRequest | undefined> {
  try {
    const { made } = await makeKeptReport(
      { asking: "pane", today, whenThere: "ask" },
      (kept, { questions }) => {
        if (questions.length > 0) throw new UserError("openQuestion", "A question about the log is open.");
        return { ...(wanted !== "latest" && { number: wanted }), ...ownTitle(kept) };
      },
    );
    if (made.kind !== "written") return { page: "report", matter: "exists", quarter: labelOf(made.prepared) };
    await markOutdated(made.prepared);
    const news = reportNews(made, made.prepared);
    return needsWord(news) ? { page: "report", matter: "written", news } : undefined;
  } catch (error) {
    if (error instanceof UserError && LOG_OBSTACLES.includes(error.obstacle))
      return { page: "report", matter: "log", wanted };
    return { page: "report", matter: "failed", message: failureText(error) };
  }
}

function labelOf({ report }: PreparedReport): string {
  return quarterLabel(report.quarter, report.settings.procedure.firstMonth);
}

/** Whether the pane has to tell of a report: rows are not counted, or there is something else to know. */
function needsWord({ rows, notes }: ReportNews): boolean {
  return notes.length > 0 || rows.worrying > 0;
}
