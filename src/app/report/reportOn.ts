import type { ReportDocument } from "../../report/document";
import { type ListPlace, type ReportPlan, planReport } from "../../report/plan/planReport";
import type { ReportParts } from "../../engine/report/reportParts";
import type { OpenedLog } from "../log/openLog";
import { documentOn } from "./documentOn";
import { type ReportChoice, type ReportFigures, figuresOn } from "./figuresOn";
import { partsOn } from "./partsOn";

/** A report that is ready to be written or shown, with all that was found on the way. */
export interface PreparedReport extends OpenedLog, ReportFigures {
  readonly parts: ReportParts;
  readonly document: ReportDocument;
  readonly plan: ReportPlan;
}

/**
 * Works out a report on a log that is open. Nothing is read and nothing is written. Where its list stands is decided by
 * its length, unless it is said.
 */
export function reportOn(
  opened: OpenedLog,
  choice: ReportChoice = {},
  listPlace?: ListPlace,
): PreparedReport {
  const chosen = figuresOn(opened, choice);
  const figures = { ...chosen, parts: partsOn(opened, chosen.report) };
  const leftOut = choice.leftOut ?? opened.leftOut;
  const document = documentOn(opened, figures, leftOut);
  return { ...opened, ...figures, leftOut, document, plan: planReport(document, listPlace) };
}
