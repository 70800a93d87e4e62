import { reportSheets } from "../../excel/reading/reportSheets";
import { cleanCopy } from "../../excel/writing/cleanCopy";
import { quoted } from "../../engine/text/quoted";
import { isFinished } from "./begunReports";
import type { ReportSheet } from "./existingReports";

/** The reports that can be copied: all that were written whole. */
export async function reportsToCopy(): Promise<readonly ReportSheet[]> {
  return (await reportSheets()).filter(({ mark }) => isFinished(mark));
}

/** Copies what can be seen of a report to a new sheet, so that it can be sent. Says how. */
export async function copyReport({ sheet, mark }: ReportSheet): Promise<string> {
  const name = await cleanCopy({ sheet, id: mark.id });
  return `${quoted(name)} is ready. To send it, right-click its tab, choose Move or Copy and then (new book), and save that workbook.`;
}
