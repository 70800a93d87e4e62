import { type Day, longDate, monthName } from "../engine/calendar/day";
import { quarterEnd, quarterLabel, quarterStart } from "../engine/calendar/quarter";
import { at } from "../engine/at";
import type { NotApplicable } from "../engine/report/figure";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";
import { reportFindings } from "../engine/report/reportFindings";
import type { RowAccount } from "../engine/rowAccount";
import { listed } from "../engine/text/listed";
import { numberText } from "../engine/text/numberText";
import { quoted } from "../engine/text/quoted";
import { holidayNote } from "./holidayNote";
import { leftOutRows } from "./leftOutRows";
import { stagesNote, workingDaysNote } from "./procedureNote";
import { rowsUsedText } from "./rowsUsed";
import { whyNotInFull } from "./whyNotInFull";

/** Where a report's figures come from. */
export interface ReportSource {
  /** The name of the sheet that holds the log. */
  readonly sheet: string;
  readonly rows: RowAccount;
  readonly madeOn: Day;
  /** What the keeper of the log said of which rows are complaints, in sentences. */
  readonly said: readonly string[];
  /** What else a reader has to know before any figure, in sentences; they stand under the title. */
  readonly notices: readonly string[];
}

/** How the figures were counted, in sentences, for a reader who has to rely on them. */
export function methodNote(report: QuarterlyReport, source: ReportSource): string[] {
  const { procedure } = report.settings;
  return [
    quartersNote(report),
    `Complaints are counted under the ${procedure.name}. “Received” counts them by the date received; “closed” counts those closed in full, by the date closed.`,
    stagesNote(procedure),
    workingDaysNote(report.settings),
    holidayNote(report),
    averagesNote(report),
    notApplicableNote(report),
    ...notClosedNote(report),
    rowsNote(source.rows),
    ...source.said,
    ...reportFindings(report, source.madeOn).map(({ problem }) => problem),
    `Made on ${longDate(source.madeOn)} from the sheet ${quoted(source.sheet)}.`,
  ];
}

function quartersNote({ quarters, settings }: QuarterlyReport): string {
  const { firstMonth } = settings.procedure;
  const [first, last] = [at(quarters, 0), at(quarters, quarters.length - 1)];
  return `The year starts in ${monthName(firstMonth)}. ${quarterLabel(first, firstMonth)} to ${quarterLabel(last, firstMonth)} runs from ${longDate(quarterStart(first, firstMonth))} to ${longDate(quarterEnd(last, firstMonth))}.`;
}

function averagesNote({ settings }: QuarterlyReport): string {
  const kind = settings.average === "mean" ? "means" : "medians";
  const shown = settings.averageDecimals === 0 ? "whole days" : "days with one decimal place";
  return `Averages are ${kind} of exact working days, shown as ${shown}; percentages are shown with one decimal place. A half is rounded up, and the cells keep the exact value.`;
}

function notApplicableNote({ settings, tables }: QuarterlyReport): string {
  const notYet = settings.procedure.outcomes.flatMap(({ title, existsFrom }) =>
    existsFrom === undefined ? [] : [`for ${title} before ${longDate(existsFrom)}`],
  );
  const isMissing = (reason: NotApplicable): boolean =>
    tables.some(({ rows }) =>
      rows.some(({ figures }) =>
        figures.some((figure) => figure.verdict === "notApplicable" && figure.reason === reason),
      ),
    );
  const cases = [
    ...notYet,
    ...(isMissing("noColumn") ? ["for extensions, which the log does not record"] : []),
    ...(isMissing("otherStage")
      ? [
          "for other stages: the log has no column for the stage, and all its complaints were said to be at one",
        ]
      : []),
    ...(isMissing("unreadExtension")
      ? ["for extensions where a complaint's extension cell is not Yes, No or a possible date"]
      : []),
    "for every figure of a quarter that ended before the log began",
  ];
  return `N/A means that no complaint was closed at that stage in the quarter. It is also shown ${listed(cases)}.`;
}

function notClosedNote({ leftOutOfClosed: reasons, quarters, settings }: QuarterlyReport): string[] {
  const { procedure } = settings;
  if (reasons.length === 0) return ["Every closed complaint is counted as closed in full."];
  const parts = reasons.map(({ reason, counts }) => {
    const byQuarter = counts.flatMap((count, index) =>
      count > 0 ? [`${numberText(count)} in ${quarterLabel(at(quarters, index), procedure.firstMonth)}`] : [],
    );
    return `${whyNotInFull(reason, procedure)} (${byQuarter.join(", ")})`;
  });
  return [`Counted as received but not as closed: ${parts.join("; ")}.`];
}

function rowsNote(rows: RowAccount): string {
  const reasons = leftOutRows(rows);
  const used = rowsUsedText(rows);
  return reasons.length === 0 ? used : `${used} Not counted, by reason: ${reasons.join(", ")}.`;
}
