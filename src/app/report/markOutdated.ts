import { longDate } from "../../engine/calendar/day";
import { reportSheets } from "../../excel/reading/reportSheets";
import type { ReportMark } from "../../excel/reportMark";
import { sayOnReports } from "../../excel/writing/sayOnReports";
import type { OpenedLog } from "../log/openLog";
import { isFinished } from "./begunReports";
import { hasChangedSince } from "./reportsOnLog";

const BEGINNING = "The log or the settings have changed since this report was made";

/**
 * Says on the sheet of each report of a log that it is out of date, in the cell that it has for that, and takes the word
 * back where the log is as it was. What Excel refuses is left for the next time: nobody has asked for it.
 */
export async function markOutdated({
  found,
  fingerprint,
}: Pick<OpenedLog, "found" | "fingerprint">): Promise<void> {
  try {
    const sheets = (await reportSheets()).filter(({ mark }) => mark.log === found.name && isFinished(mark));
    const news = sheets.flatMap(({ sheet, mark }) => {
      const { newsCell } = mark;
      if (newsCell === undefined) return [];
      return [{ sheet, mark: { ...mark, newsCell }, text: wordOn(mark, fingerprint) }];
    });
    await sayOnReports(news, (text) => text.startsWith(BEGINNING));
  } catch {
    return;
  }
}

function wordOn(mark: ReportMark, fingerprint: string): string {
  if (!hasChangedSince(mark, fingerprint)) return "";
  const on = mark.madeOn === undefined ? "" : ` on ${longDate(mark.madeOn)}`;
  return `${BEGINNING}${on}. Refresh it in Complaints Monitor.`;
}
