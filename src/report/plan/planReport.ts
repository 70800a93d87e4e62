import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { reportNotices } from "../notices";
import { reportPeriod, reportTitle } from "../title";
import { layOut } from "./layOut";
import { FONT_NAME, FONT_SIZE, LOOKS } from "./looks";
import { type ReportSource, methodNote } from "../methodNote";
import { REPORT_PAGE } from "./pageSetup";
import { type Section, stack } from "./section";
import type { SheetPlan } from "./sheetPlan";
import { tableSections } from "./tableSection";
import { textSection } from "./textSection";
import { upheldSection } from "./upheldSection";

/** The sheet of a report: its tables, the list of upheld complaints, and how it was counted. */
export function planReport(report: QuarterlyReport, source: ReportSource, ownTitle?: string): SheetPlan {
  const { firstMonth } = report.settings.procedure;
  const top = stack(
    textSection(reportTitle(report, ownTitle), LOOKS.title),
    textSection(reportPeriod(report.quarter, firstMonth, source.madeOn), LOOKS.period),
  );
  const others = [
    ...noticeSections(reportNotices(report, source.notices)),
    ...tableSections(report),
    upheldSection(report),
    noteSection(methodNote(report, source)),
  ];
  return {
    ...layOut(top, others, REPORT_PAGE),
    name: sheetName(quarterLabel(report.quarter, firstMonth)),
    fontName: FONT_NAME,
    fontSize: FONT_SIZE,
  };
}

/** `Q4 2021-22 report`: a sheet's name can't have a slash. */
function sheetName(label: string): string {
  return `${label.replace("/", "-")} report`;
}

/** What a reader has to know before any figure: nothing where there is nothing to say. */
function noticeSections(notices: readonly string[]): Section[] {
  return notices.length === 0 ? [] : [stack(...notices.map((notice) => textSection(notice, LOOKS.notice)))];
}

function noteSection(sentences: readonly string[]): Section {
  const heading = textSection("How these figures were counted", LOOKS.caption);
  return stack(heading, ...sentences.map((sentence) => textSection(sentence, LOOKS.plain)));
}
