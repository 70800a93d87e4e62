import { NO_DAY, longDate } from "../../engine/calendar/day";
import { LOGGED_EXTENSION_CODE, LOGGED_OUTCOME_CODE } from "../../engine/complaintLog";
import { at } from "../../engine/at";
import { CLOSE_STATUS_CODE } from "../../engine/counting/closeStatus";
import { isOfKind, listedKinds } from "../../engine/counting/closedKind";
import { NO_WORKING_DAYS } from "../../engine/counting/countedRows";
import { NO_STAGE } from "../../engine/counting/stages";
import { STAGES, type StageRule } from "../../engine/procedures/procedure";
import { countText } from "../../engine/text/countText";
import { listed } from "../../engine/text/listed";
import { isErrorValue, saysNothing } from "../spellings/spelling";
import { type Check, type Checked, dayAt } from "./check";
import { rowsWith } from "./rowsWith";

const { none: NO_OUTCOME, unknown: UNKNOWN_OUTCOME } = LOGGED_OUTCOME_CODE;
/** The code of a row that names no service. */
const NO_SERVICE = 0;
const { none: BLANK_EXTENSION, no: NOT_EXTENDED } = LOGGED_EXTENSION_CODE;

/** What the procedure asks of the stage of a row; undefined where its stage is not known. */
function ruleOf({ counted: { stage, settings } }: Checked, row: number): StageRule | undefined {
  const known = STAGES[stage[row] ?? NO_STAGE];
  return known && settings.procedure.stages[known];
}

/** Whether a row was closed in full on a working day later than one of its stage. */
function isLaterThan(checked: Checked, row: number, day: number | undefined): boolean {
  return day !== undefined && (checked.counted.workingDays[row] ?? NO_WORKING_DAYS) > day;
}

/** The limit of a row that is past it. */
function limit(days: number | undefined): number {
  if (days === undefined) throw new Error("A row is past a limit that its stage does not have.");
  return days;
}

function daysTaken({ counted }: Checked, row: number): string {
  return `The answer took ${countText(at(counted.workingDays, row), "working day")}`;
}

/** Checks of how a complaint was answered. */
export const ANSWER_CHECKS: readonly Check[] = [
  {
    code: "no-service",
    title: "No service",
    severity: "note",
    fields: ["service"],
    breaks: ({ counted: { log }, reading }, field) => {
      const hasNone = log.services.length > 0 ? rowsWith(log.service, NO_SERVICE) : undefined;
      return hasNone && ((row) => hasNone(row) && reading.location(field, row) !== undefined);
    },
    problem: () => "This complaint has no service, so it is in no figure about chosen services.",
    remedy: "Type its service.",
  },
  {
    code: "closed-without-outcome",
    title: "Closed with no outcome",
    severity: "error",
    fields: ["outcome"],
    breaks: ({ counted }) => rowsWith(counted.closeStatus, CLOSE_STATUS_CODE.noOutcome),
    problem: (checked, row) => closedWithout(checked, row, "outcome"),
    remedy: "Choose its outcome.",
  },
  {
    code: "closed-without-stage",
    title: "Closed with no stage",
    severity: "error",
    fields: ["stage"],
    breaks: ({ counted }) => rowsWith(counted.closeStatus, CLOSE_STATUS_CODE.noStage),
    problem: (checked, row) => closedWithout(checked, row, "stage"),
    remedy: "Choose its stage.",
  },
  {
    code: "outcome-without-closing",
    title: "Outcome but no closing date",
    severity: "warning",
    fields: ["closed"],
    breaks: (checked) => (row) => {
      const outcome = checked.counted.log.outcome[row];
      return (
        dayAt(checked, "closed", row) === NO_DAY && outcome !== NO_OUTCOME && outcome !== UNKNOWN_OUTCOME
      );
    },
    problem: () => "This complaint has an outcome but no closing date, so it counts as open.",
    remedy: "Type the date it was closed, or clear the outcome.",
  },
  {
    code: "frontline-past-limit",
    title: pastLimitTitle,
    severity: "warning",
    fields: ["closed"],
    breaks: (checked) => (row) => isLaterThan(checked, row, ruleOf(checked, row)?.extendedTarget),
    problem: (checked, row) =>
      `${daysTaken(checked, row)}. Even with an extension, the most allowed is ${limit(ruleOf(checked, row)?.extendedTarget)}.`,
    remedy: "Check the dates, and whether the complaint went to stage 2.",
  },
  {
    code: "late-without-extension",
    title: "Late, no extension recorded",
    severity: "note",
    fields: ["extension"],
    breaks: (checked, field) => {
      const { log } = checked.counted;
      if (!log.fields.has(field)) return undefined;
      return (row) => {
        const extension = log.extension[row];
        const isExtended = extension !== BLANK_EXTENSION && extension !== NOT_EXTENDED;
        return !isExtended && isLaterThan(checked, row, ruleOf(checked, row)?.target);
      };
    },
    problem: (checked, row) =>
      `${daysTaken(checked, row)}, more than ${limit(ruleOf(checked, row)?.target)}, and no extension is recorded.`,
    remedy: "If an extension was authorised, write Yes.",
  },
  {
    code: "upheld-without-action",
    title: "Upheld, no action recorded",
    severity: "warning",
    fields: ["action"],
    breaks: (checked, field) => {
      const { log, kind, settings } = checked.counted;
      if (!log.fields.has(field)) return undefined;
      const upheld = listedKinds(settings.procedure);
      return (row) => isOfKind(upheld, kind[row]) && namesNone(log.text("action", row));
    },
    problem: () => "This complaint was upheld, but no action is recorded.",
    remedy: "Write what was done about it.",
  },
];

function closedWithout(checked: Checked, row: number, what: string): string {
  return `This complaint was closed on ${longDate(dayAt(checked, "closed", row))} but has no ${what}, so it is not counted as closed.`;
}

/** `Frontline past day 10`; each stage where the procedure has a limit for several. */
function pastLimitTitle({ counted: { settings } }: Checked): string {
  const { stages, reportedStages } = settings.procedure;
  const limits = reportedStages.flatMap((stage) => {
    const { label, extendedTarget } = stages[stage];
    return extendedTarget === undefined ? [] : `${label} past day ${extendedTarget}`;
  });
  return listed(limits, "or");
}

/** No longer text is a placeholder; most say what was done, and need no closer look. */
const LONGEST_PLACEHOLDER = 16;

/** Whether a text is blank, a placeholder or an error value. */
function namesNone(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && (saysNothing(text) || isErrorValue(text));
}
