import { quarterLabel } from "../engine/calendar/quarter";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";
import type { ReportParts } from "../engine/report/reportParts";
import type { DocumentPart, ReportDocument } from "./document";
import { type ReportSource, methodNote } from "./methodNote";
import { reportNotices } from "./notices";
import { breakdownPart } from "./parts/breakdownPart";
import { changesPart } from "./parts/changesPart";
import { glancePart } from "./parts/glancePart";
import { flowPart } from "./parts/flowPart";
import { openByAgePart } from "./parts/openByAgePart";
import { proofPart } from "./parts/proofPart";
import { tablesPart } from "./parts/tablesPart";
import { upheldPart } from "./parts/upheldPart";
import { reportSheetNames } from "./sheetNames";
import { reportPeriod, reportTitle } from "./title";

/** The figures of a report, and the user's own title of it. */
export interface FiguresOfReport {
  readonly report: QuarterlyReport;
  readonly parts: ReportParts;
  readonly title?: string;
}

/** What a report says, part by part: every figure as it is shown, every sentence as it is worded. */
export function reportDocument(
  { report, parts, title }: FiguresOfReport,
  source: ReportSource,
): ReportDocument {
  const { firstMonth } = report.settings.procedure;
  const quarter = quarterLabel(report.quarter, firstMonth);
  const today = source.madeOn;
  return {
    title: reportTitle(report, title),
    period: reportPeriod(report.quarter, firstMonth, source.madeOn),
    quarter,
    ...reportSheetNames(report, quarter, today),
    notices: reportNotices(report, source.notices),
    parts: [
      glancePart({ report, parts }, today),
      flowPart(parts.flow, report, today),
      openByAgePart(parts.openByAge, report, today),
      changesPart(parts.changes, report, today),
      ...parts.breakdowns.map((breakdown) => breakdownPart(breakdown, report, today)),
      tablesPart(report, today),
      upheldPart(report),
      methodPart(report, source),
      proofPart({ report, parts }, source.rows),
    ],
    commentaries: [],
  };
}

function methodPart(report: QuarterlyReport, source: ReportSource): DocumentPart {
  return {
    id: "method",
    key: "method",
    heading: "How these figures were counted",
    blocks: [{ kind: "sentences", isNumbered: false, sentences: methodNote(report, source) }],
    hasCommentary: false,
  };
}
