import { type Day, dayAndMonth, civilDate, longDate, monthName } from "../../engine/calendar/day";
import { quarterEnd, quarterLabel, quarterStart } from "../../engine/calendar/quarter";
import type { NotInFull } from "../../engine/counting/closeStatus";
import type { Procedure } from "../../engine/procedures/procedure";
import type { NotApplicable } from "../../engine/report/figure";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { reportFindings } from "../../engine/report/reportFindings";
import { LEFT_OUT_REASONS, type RowAccount } from "../../engine/rowAccount";
import { LEFT_OUT_ROWS } from "../leftOutRows";
import { textOfHour } from "../textOfHour";

/** Where a report's figures come from. */
export interface ReportSource {
  /** The name of the sheet that holds the log. */
  readonly sheet: string;
  readonly rows: RowAccount;
  readonly madeOn: Day;
  /** What else a reader has to know before any figure, in sentences; they stand under the title. */
  readonly notices: readonly string[];
}

function escalatedCounting({ escalatedCounting: counting, stages, reportedStages }: Procedure): string {
  const [stage1, stage2, escalated] = [
    stages.frontline.label,
    stages.investigative.label,
    stages.escalated.label,
  ];
  if (counting === "atBothStages")
    return `Complaints escalated from ${stage1} are counted at both stages where the log has a row for each answer.`;
  if (counting === "withinStage2")
    return `Complaints escalated from ${stage1} are counted as ${stage2}, with those that went to stage 2 directly.`;
  return reportedStages.includes("escalated")
    ? `Each complaint is counted at one stage: a complaint escalated from ${stage1} is ${escalated} and no longer ${stage1}. The stages add up to all closed.`
    : `Each complaint is counted at one stage: a complaint escalated from ${stage1} is at ${stage2} and no longer at ${stage1}. The stages add up to all closed.`;
}

const LEFT_OUT_OF_CLOSED: Readonly<Record<Exclude<NotInFull, "wentToStage2">, string>> = {
  withdrawn: "withdrawn",
  duplicate: "duplicate",
  loggedInError: "logged in error",
  notAComplaint: "not a complaint",
  consentNotGiven: "consent not given",
  noOutcome: "no outcome recorded",
  unknownOutcome: "an outcome that is not known",
  noStage: "no stage recorded",
  unknownStage: "a stage that is not known",
  closedUnread: "a date closed that can't be read",
  noClockStart: "no date from which to count working days",
  closedBeforeStart: "closed before it was received or escalated",
};

/** How the figures were counted, in sentences: what someone who is to rely on them wants to know. */
export function methodNote(report: QuarterlyReport, source: ReportSource): string[] {
  const { procedure } = report.settings;
  return [
    period(report),
    `The unit is a complaint, by the ${procedure.name}. Received are complaints by their date of receipt, closed are complaints closed in full by their date of closing.`,
    escalatedCounting(procedure),
    workingDays(report),
    holidays(report),
    averages(report),
    notApplicable(report),
    ...leftOutOfClosed(report),
    rows(source),
    ...reportFindings(report, source.madeOn).map(({ problem }) => problem),
    `Made on ${longDate(source.madeOn)} from the sheet “${source.sheet}”.`,
  ];
}

function period({ quarters, settings }: QuarterlyReport): string {
  const { firstMonth } = settings.procedure;
  const [first, last] = [quarters[0], quarters[quarters.length - 1]];
  if (!first || !last) return "";
  return `The quarters are those of the year that begins in ${monthName(firstMonth)}; ${quarterLabel(first, firstMonth)} to ${quarterLabel(last, firstMonth)} is ${longDate(quarterStart(first, firstMonth))} to ${longDate(quarterEnd(last, firstMonth))}.`;
}

function workingDays({ settings }: QuarterlyReport): string {
  const { firstDay, stages, reportedStages, clockStart } = settings.procedure;
  const start = clockStart === "receipt" ? "receipt" : "acknowledgement";
  const day1 =
    firstDay === 1
      ? `the day of ${start} is day 1, or the next working day where it is none`
      : `the day after ${start} is day 1`;
  const targets = reportedStages.map((stage) => `${stages[stage].label} ${stages[stage].target}`).join(", ");
  const cutOff =
    settings.cutOffHour === undefined
      ? ""
      : ` What comes after ${textOfHour(settings.cutOffHour)} is received the next day.`;
  return `Working days leave out Saturdays, Sundays and holidays; ${day1}, and the day of closing counts.${cutOff}${clock(settings.procedure)} Timescales in working days, extended or not: ${targets}.`;
}

function clock({ clockStart }: Procedure): string {
  return clockStart === "receipt"
    ? " Escalated complaints count from the date of escalation, or from receipt where the log has none."
    : " Each stage counts from its acknowledgement; where the log has none, from escalation or receipt.";
}

function holidays({ settings, quarters }: QuarterlyReport): string {
  const { firstMonth } = settings.procedure;
  const [first, last] = [quarters[0], quarters[quarters.length - 1]];
  if (!first || !last) return "";
  const [start, end] = [quarterStart(first, firstMonth), quarterEnd(last, firstMonth)];
  const days = settings.holidays.holidays
    .filter(({ day }) => day >= start && day <= end)
    .map(({ day }) => day);
  const { name } = settings.holidays;
  return `Holidays used: ${name}${days.length ? `; in these quarters ${datesByYear(days)}` : ", none of them in these quarters"}.`;
}

/** `1 and 4 January 2021` would be shorter, and harder to check against a calendar: each date has its month. */
function datesByYear(days: readonly Day[]): string {
  const byYear = new Map<number, string[]>();
  for (const day of days) {
    const { year } = civilDate(day);
    byYear.set(year, [...(byYear.get(year) ?? []), dayAndMonth(day)]);
  }
  return [...byYear].map(([year, dates]) => `${dates.join(", ")} ${year}`).join("; ");
}

function averages({ settings }: QuarterlyReport): string {
  const shown = settings.averageDecimals === 0 ? "whole days" : "days with one decimal";
  const kind = settings.average === "mean" ? "means" : "medians";
  return `Averages are ${kind} over exact counts of working days, shown as ${shown}; percentages have one decimal. Both are rounded half up, and the cells keep the exact value.`;
}

function notApplicable({ settings, tables }: QuarterlyReport): string {
  const since = settings.procedure.outcomes
    .map(({ title, existsFrom }) =>
      existsFrom === undefined ? "" : `, for ${title} before ${longDate(existsFrom)}`,
    )
    .join("");
  const isMissing = (reason: NotApplicable): boolean =>
    tables.some(({ rows }) =>
      rows.some(({ figures }) =>
        figures.some((figure) => figure.verdict === "notApplicable" && figure.reason === reason),
      ),
    );
  const column = isMissing("noColumn") ? ", for extensions because the log does not record them" : "";
  const unread = isMissing("unreadExtension") ? ", for extensions where what the log says can't be read" : "";
  return `N/A stands where a stage closed no complaint in the quarter${since}${column}${unread}, and throughout a quarter that ended before the log began.`;
}

function leftOutOfClosed({ leftOutOfClosed: reasons, quarters, settings }: QuarterlyReport): string[] {
  if (reasons.length === 0) return ["No closed complaint was left out of those closed in full."];
  const parts = reasons.map(({ reason, counts }) => {
    const byQuarter = counts.flatMap((count, place) => {
      const quarter = quarters[place];
      return count > 0 && quarter
        ? `${count} in ${quarterLabel(quarter, settings.procedure.firstMonth)}`
        : [];
    });
    return `${whyNotInFull(reason, settings.procedure)} (${byQuarter.join(", ")})`;
  });
  return [`Received, but not counted as closed in full: ${parts.join("; ")}.`];
}

function whyNotInFull(reason: NotInFull, { stages }: Procedure): string {
  return reason === "wentToStage2"
    ? `answered at ${stages.frontline.label} and then escalated`
    : LEFT_OUT_OF_CLOSED[reason];
}

function rows({ rows: { read, used, leftOut } }: ReportSource): string {
  const parts = LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0).map(
    (reason) => `${leftOut[reason]} ${LEFT_OUT_ROWS[reason]}`,
  );
  const out = read - used;
  return `Rows read: ${read}. Used: ${used}. Left out: ${out}${parts.length ? ` (${parts.join(", ")})` : ""}.`;
}
