import { newestDate } from "../../engine/report/defaultQuarter";
import type { ReportDocument } from "../../report/document";
import { type FiguresOfReport, reportDocument } from "../../report/reportDocument";
import { logEndNotices } from "../../report/logEndNotices";
import { uncountedNotices } from "../../report/uncountedNotices";
import { countedTexts } from "../log/countedRows";
import type { OpenedLog } from "../log/openLog";
import { repeatedIdTexts } from "../log/repeatedIds";
import { unusedTexts } from "../log/unusedColumns";

/** What a report on a log that is open says, without the parts that it goes without. */
export function documentOn(
  opened: OpenedLog,
  figures: FiguresOfReport,
  leftOut: readonly string[],
): ReportDocument {
  const { found, reading, counted, rows, today } = opened;
  const { report } = figures;
  const document = reportDocument(figures, {
    ...{ sheet: found.name, rows, madeOn: today },
    said: [...countedTexts(reading), ...repeatedIdTexts(reading), ...unusedTexts(opened)],
    notices: [...uncountedNotices(report), ...logEndNotices(report, newestDate(counted, today), today)],
  });
  return { ...document, parts: document.parts.filter(({ id }) => !leftOut.includes(id)) };
}
