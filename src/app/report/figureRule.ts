import { type Procedure, outcomeRule } from "../../engine/procedures/procedure";
import type { NotApplicable } from "../../engine/report/figure";
import type { ReportRow, ReportTable } from "../../engine/report/quarterlyReport";
import type { CountingSettings } from "../../engine/settings";

const WHY_MISSING: Readonly<Record<NotApplicable, string>> = {
  beforeLog: "The quarter ended before the log began, so nothing is known of it.",
  noneClosed: "No complaint was closed in full in the quarter.",
  noneClosedAtStage: "No complaint was closed in full at this stage in the quarter.",
  noDueDate: "No complaint closed at this stage in the quarter has a due date that is known.",
  outcomeNotYet: "This outcome did not exist yet in the quarter.",
  noColumn: "The log has no column that records it.",
  unreadExtension:
    "Whether a complaint closed at this stage in the quarter was extended can't be read: its cell says neither yes nor no, and holds no date.",
  countedWithinStage2: "Escalated complaints are counted with the others of stage 2, as the settings say.",
};

/** Why a figure is N/A, in a sentence. */
export function whyMissing(reason: NotApplicable): string {
  return WHY_MISSING[reason];
}

/** What a line of a table counts, in a sentence. */
export function figureRule(table: ReportTable, line: ReportRow, settings: CountingSettings): string {
  const { procedure } = settings;
  const at = line.stages.map((stage) => procedure.stages[stage].phrase).join(" or ");
  switch (table.id) {
    case "numbers":
      return line === table.rows[0]
        ? "All complaints with a date of receipt in the quarter, each counted once."
        : "All complaints closed in full in the quarter: with a date of closing in it, a stage and an outcome that answers them.";
    case "closed":
      return `Complaints closed in full in the quarter at ${at}, as a share of all closed in full.`;
    case "frontline":
    case "investigative":
    case "escalated": {
      const outcome = line.outcome && outcomeRule(procedure, line.outcome).title;
      return `Complaints closed in full at ${at} in the quarter with the outcome ${outcome}, as a share of all closed at that stage.`;
    }
    case "responseTime":
      return `The ${settings.average} of the working days that complaints closed at ${at} took, ${firstDay(procedure)}.`;
    case "timescales":
      return line.byAgreedDate
        ? `Complaints closed at ${at} in the quarter by their due date, extension included, as a share of those whose due date is known.`
        : `Complaints closed at ${at} in the quarter within ${targetOf(line, procedure)} working days, extension or not, as a share of all closed at that stage; ${firstDay(procedure)}.`;
    case "extensions":
      return `Complaints closed in full in the quarter at ${at} for which an extension was authorised, as a share of all closed there.`;
  }
}

function targetOf({ stages: [stage = "frontline"] }: ReportRow, { stages }: Procedure): number {
  return stages[stage].target;
}

function firstDay({ clockStart, firstDay: day1 }: Procedure): string {
  const start = clockStart === "receipt" ? "receipt (or of escalation)" : "acknowledgement";
  return day1 === 1 ? `the day of ${start} being day 1` : `the day after that of ${start} being day 1`;
}
