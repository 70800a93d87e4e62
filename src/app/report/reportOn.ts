import type { ReportDocument } from "../../report/document";
import { reportDocument } from "../../report/reportDocument";
import type { SheetPlan } from "../../report/plan/sheetPlan";
import { planReport } from "../../report/plan/planReport";
import { uncountedNotices } from "../../report/uncountedNotices";
import type { ReportParts } from "../../engine/report/reportParts";
import { countedTexts } from "../log/countedRows";
import type { OpenedLog } from "../log/openLog";
import { unusedTexts } from "../log/unusedColumns";
import { repeatedIdTexts } from "../log/repeatedIds";
import { type ReportChoice, type ReportFigures, figuresOn } from "./figuresOn";
import { partsOn } from "./partsOn";

/** A report that is ready to be written or shown, with all that was found on the way. */
export interface PreparedReport extends OpenedLog, ReportFigures {
  readonly parts: ReportParts;
  readonly document: ReportDocument;
  readonly plan: SheetPlan;
}

/** Works out a report on a log that is open. Nothing is read and nothing is written. */
export function reportOn(opened: OpenedLog, choice: ReportChoice = {}): PreparedReport {
  const { found, reading, rows, today } = opened;
  const chosen = figuresOn(opened, choice);
  const figures = { ...chosen, parts: partsOn(opened, chosen.report) };
  const source = {
    ...{ sheet: found.name, rows, madeOn: today },
    said: [...countedTexts(reading), ...repeatedIdTexts(reading), ...unusedTexts(opened)],
    notices: uncountedNotices(figures.report),
  };
  const leftOut = choice.leftOut ?? opened.leftOut;
  const document = withoutParts(reportDocument(figures, source), leftOut);
  return { ...opened, ...figures, leftOut, document, plan: planReport(document) };
}

function withoutParts(document: ReportDocument, leftOut: readonly string[]): ReportDocument {
  return { ...document, parts: document.parts.filter(({ id }) => !leftOut.includes(id)) };
}
