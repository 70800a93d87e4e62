import { STAGES, type Stage } from "../engine/procedures/procedure";
import type { NotApplicable } from "../engine/report/figure";
import type { ReportTable } from "../engine/report/quarterlyReport";
import { OUTCOMES } from "../engine/procedures/procedure";
import type { CountingSettings } from "../engine/settings";

const WHY_MISSING: Readonly<Record<NotApplicable, string>> = {
  beforeLog: "The quarter ended before the log began, so nothing is known of it.",
  noneClosed: "No complaint was closed in full in the quarter.",
  noneClosedAtStage: "No complaint was closed in full at this stage in the quarter.",
  noDueDate: "No complaint closed at this stage in the quarter has a due date that is known.",
  outcomeNotYet: "This outcome did not exist yet in the quarter.",
  noColumn: "The log has no column that records it.",
  countedWithinStage2: "Escalated complaints are counted as Investigative, as the settings say.",
};

/** Why a figure is N/A, in a sentence. */
export function whyMissing(reason: NotApplicable): string {
  return WHY_MISSING[reason];
}

/** What a line of a table counts, in a sentence. */
export function figureRule({ id }: ReportTable, line: number, settings: CountingSettings): string {
  const { procedure } = settings;
  const stageOf = (place: number): Stage => STAGES[place % STAGES.length] ?? "frontline";
  const label = (stage: Stage): string => procedure.stages[stage].label;
  switch (id) {
    case "numbers":
      return line === 0
        ? "All complaints with a date of receipt in the quarter, each counted once."
        : "All complaints closed in full in the quarter: with a date of closing in it, a stage and an outcome that answers them.";
    case "closed":
      return `Complaints closed in full in the quarter at the ${label(stageOf(line))} stage, as a share of all closed in full.`;
    case "frontline":
    case "investigative":
    case "escalated": {
      const outcome = procedure.outcomes[OUTCOMES[line] ?? "upheld"].title;
      return `Complaints closed in full at the ${label(id)} stage in the quarter with the outcome ${outcome}, as a share of all closed at that stage.`;
    }
    case "responseTime":
      return `The ${settings.average} of the working days that complaints closed at the ${label(stageOf(line))} stage took, ${firstDay(settings)}.`;
    case "timescales":
      return line < STAGES.length
        ? `Complaints closed at the ${label(stageOf(line))} stage in the quarter within ${procedure.stages[stageOf(line)].target} working days, extension or not, as a share of all closed at that stage; ${firstDay(settings)}.`
        : `Complaints closed at the ${label(stageOf(line))} stage in the quarter by their due date, extension included, as a share of those whose due date is known.`;
    case "extensions":
      return `Complaints closed in full in the quarter ${line === 0 ? `at the ${label("frontline")} stage` : `at the ${label("investigative")} or ${label("escalated")} stage`} for which an extension was authorised, as a share of all closed there.`;
  }
}

function firstDay({ procedure }: CountingSettings): string {
  return procedure.firstDay === 1
    ? "the day of receipt (or of escalation) being day 1"
    : "the day after receipt (or escalation) being day 1";
}
