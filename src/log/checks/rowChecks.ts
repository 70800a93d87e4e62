import { NO_DAY, isDay, longDate, weekday } from "../../engine/calendar/day";
import { LOGGED_EXTENSIONS, LOGGED_OUTCOMES, LOGGED_STAGES } from "../../engine/complaintLog";
import { CLOSE_STATUS_CODE } from "../../engine/counting/closeStatus";
import { isOfKind, listedKinds } from "../../engine/counting/closedKind";
import { STAGES, type Stage, countedAs } from "../../engine/procedures/procedure";
import { isErrorValue, nameKey, saysNothing } from "../spellings/spelling";
import { type Check, type Checked, dayAt, rowName } from "./check";

const [NO_OUTCOME, UNKNOWN_OUTCOME] = [LOGGED_OUTCOMES.indexOf("none"), LOGGED_OUTCOMES.indexOf("unknown")];
const FRONTLINE = LOGGED_STAGES.indexOf("frontline");
const INVESTIGATIVE = STAGES.indexOf("investigative");
/** What a log has for the number of a service where there is none. */
const NO_SERVICE = 0;
const NOT_EXTENDED = new Set((["none", "no"] as const).map((logged) => LOGGED_EXTENSIONS.indexOf(logged)));

function isClosedAs({ counted }: Checked, status: keyof typeof CLOSE_STATUS_CODE): (row: number) => boolean {
  return (row) => counted.closeStatus[row] === CLOSE_STATUS_CODE[status];
}

/** Working days beyond a limit of the row's stage; none for a row that is not closed in full. */
function daysTaken({ counted }: Checked, row: number): number {
  return counted.workingDays[row] ?? -1;
}

function stageRule({ counted }: Checked, row: number) {
  const stage = STAGES[counted.stage[row] ?? STAGES.length];
  return stage && counted.settings.procedure.stages[stage];
}

function stageLabel({ counted }: Checked, stage: Stage): string {
  return counted.settings.procedure.stages[stage].label;
}

/** Checks of how the cells of a row, or rows under one ID, go together. */
export const ROW_CHECKS: readonly Check[] = [
  {
    code: "same-id",
    severity: "error",
    fields: ["id"],
    breaks: ({ counted: { same } }) => (same.clashing.size ? (row) => same.clashing.has(row) : undefined),
    problem: (checked, row) =>
      `The ID is also that of another complaint, in ${rowName(checked, checked.counted.same.clashing.get(row) ?? row, row)}; both are counted.`,
    remedy: "Give each complaint an ID of its own, or take out the row that should not be there.",
  },
  {
    code: "identical-row",
    severity: "warning",
    fields: ["id"],
    breaks: ({ counted: { same } }) => (same.identical.size ? (row) => same.identical.has(row) : undefined),
    problem: (checked, row) =>
      `The row is the same as ${rowName(checked, checked.counted.same.identical.get(row) ?? row, row)} in every field, and was left out.`,
    remedy: "Take out one of the two.",
  },
  {
    code: "escalated-from-frontline",
    severity: "note",
    fields: ["id"],
    breaks: ({ counted: { same, log } }) =>
      same.continues.size ? (row) => same.continues.has(row) && !log.stage2Of.has(row) : undefined,
    problem: (checked, row) => continuesSentence(checked, row),
    remedy: "Nothing need be done, if both rows are about one complaint.",
  },
  {
    code: "missing-id",
    severity: "warning",
    fields: ["id"],
    breaks:
      ({ counted: { log }, reading }, field) =>
      (row) =>
        log.idKey(row) === "" && reading.location(field, row) !== undefined,
    problem: () => "The complaint has no ID.",
    remedy: "Type its ID, so that it can be told from others.",
  },
  {
    code: "no-service",
    severity: "note",
    fields: ["service"],
    breaks: ({ counted: { log }, reading }, field) =>
      log.services.length > 0 && log.service.includes(NO_SERVICE)
        ? (row) => log.service[row] === NO_SERVICE && reading.location(field, row) !== undefined
        : undefined,
    problem: () => "The complaint has no service, so it is in no figure of chosen services.",
    remedy: "Type its service.",
  },
  {
    code: "no-date-received",
    severity: "error",
    fields: ["received"],
    breaks: (checked) => (row) => dayAt(checked, "received", row) === NO_DAY && !isLaterRow(checked, row),
    problem: () => "There is no date of receipt, so the complaint is not counted as received.",
    remedy: "Type the date on which it was received.",
  },
  {
    code: "closed-before-received",
    severity: "error",
    fields: ["closed"],
    breaks: (checked) => isClosedAs(checked, "closedBeforeStart"),
    problem: (checked, row) => closedBeforeSentence(checked, row),
    remedy: "Check the dates of the row.",
  },
  {
    code: "no-clock-start",
    severity: "error",
    fields: ["closed"],
    breaks: (checked) => isClosedAs(checked, "noClockStart"),
    problem: () =>
      "No date that can be read says when its working days began, so the complaint is not counted as closed.",
    remedy: "Check the dates of receipt and escalation.",
  },
  {
    code: "closed-without-outcome",
    severity: "error",
    fields: ["outcome"],
    breaks: (checked) => isClosedAs(checked, "noOutcome"),
    problem: (checked, row) =>
      `The complaint was closed on ${longDate(dayAt(checked, "closed", row))} with no outcome, so it is not counted as closed.`,
    remedy: "Choose its outcome.",
  },
  {
    code: "closed-without-stage",
    severity: "error",
    fields: ["stage"],
    breaks: (checked) => isClosedAs(checked, "noStage"),
    problem: (checked, row) =>
      `The complaint was closed on ${longDate(dayAt(checked, "closed", row))} with no stage, so it is not counted as closed.`,
    remedy: "Choose its stage.",
  },
  {
    code: "outcome-without-closing",
    severity: "warning",
    fields: ["closed"],
    breaks: (checked) => (row) => {
      const outcome = checked.counted.log.outcome[row] ?? NO_OUTCOME;
      return (
        dayAt(checked, "closed", row) === NO_DAY && outcome !== NO_OUTCOME && outcome !== UNKNOWN_OUTCOME
      );
    },
    problem: () => "There is an outcome but no date closed, so the complaint counts as open.",
    remedy: "Type the date on which it was closed, or clear the outcome.",
  },
  {
    code: "investigative-with-escalation",
    severity: "warning",
    fields: ["escalated"],
    breaks: (checked) => (row) =>
      isDay(dayAt(checked, "escalated", row)) && checked.counted.stage[row] === INVESTIGATIVE,
    problem: (checked) =>
      `The complaint has a date of escalation; it stays ${stageLabel(checked, "investigative")}.`,
    remedy: (checked) =>
      `Write ${stageLabel(checked, "escalated")} as its stage, or clear the date of escalation.`,
  },
  {
    code: "frontline-with-escalation",
    severity: "warning",
    fields: ["escalated"],
    breaks: (checked) => {
      const wentOn = new Set(checked.counted.same.continues.values());
      return (row) =>
        isDay(dayAt(checked, "escalated", row)) &&
        checked.counted.log.stage[row] === FRONTLINE &&
        !wentOn.has(row);
    },
    problem: (checked) =>
      `The complaint has a date of escalation; it stays ${stageLabel(checked, "frontline")}.`,
    remedy: (checked) =>
      `Write ${stageLabel(checked, "escalated")} as its stage if the stage 2 answer is in this row.`,
  },
  {
    code: "escalated-before-received",
    severity: "warning",
    fields: ["escalated"],
    breaks: (checked) => (row) =>
      isDay(dayAt(checked, "escalated", row)) &&
      dayAt(checked, "escalated", row) < dayAt(checked, "received", row),
    problem: () => "The complaint was escalated before it was received.",
    remedy: "Check both dates.",
  },
  {
    code: "closed-on-non-working-day",
    severity: "note",
    fields: ["closed"],
    breaks: (checked) => (row) =>
      isDay(dayAt(checked, "closed", row)) &&
      !checked.counted.calendar.isWorkingDay(dayAt(checked, "closed", row)),
    problem: (checked, row) => {
      const closed = dayAt(checked, "closed", row);
      return `${weekday(closed)} ${longDate(closed)} is no working day.`;
    },
    remedy: "Check the date, or the list of holidays.",
  },
  {
    code: "frontline-past-limit",
    severity: "warning",
    fields: ["closed"],
    breaks: (checked) => (row) => {
      const limit = stageRule(checked, row)?.extendedTarget;
      return limit !== undefined && daysTaken(checked, row) > limit;
    },
    problem: (checked, row) =>
      `The answer took ${daysTaken(checked, row)} working days; the most that an extension allows is ${stageRule(checked, row)?.extendedTarget ?? 0}.`,
    remedy: "Check the dates, or whether the complaint went to stage 2.",
  },
  {
    code: "late-without-extension",
    severity: "note",
    fields: ["extension"],
    breaks: (checked, field) => {
      const { log } = checked.counted;
      if (!log.fields.has(field)) return undefined;
      return (row) => {
        const target = stageRule(checked, row)?.target;
        return (
          target !== undefined &&
          daysTaken(checked, row) > target &&
          NOT_EXTENDED.has(log.extension[row] ?? 0)
        );
      };
    },
    problem: (checked, row) =>
      `The answer took ${daysTaken(checked, row)} working days of ${stageRule(checked, row)?.target ?? 0}, with no extension authorised.`,
    remedy: "Write Yes if an extension was authorised.",
  },
  {
    code: "upheld-without-action",
    severity: "warning",
    fields: ["action"],
    breaks: (checked, field) => {
      const { log, kind, settings } = checked.counted;
      if (!log.fields.has(field)) return undefined;
      const listed = listedKinds(settings.procedure);
      return (row) => isOfKind(listed, kind[row]) && namesNone(log.text("action", row));
    },
    problem: () => "The complaint was upheld, and no action is recorded.",
    remedy: "Write what was done about it.",
  },
  {
    code: "two-spellings",
    severity: "note",
    fields: ["type"],
    breaks: (checked) => {
      const { log } = checked.counted;
      const first = firstSpellings(checked);
      return first && ((row) => (first.get(nameKey(log.text("type", row))) ?? "") !== log.text("type", row));
    },
    problem: (checked, row) => {
      const text = checked.counted.log.text("type", row);
      return `“${text}” is also spelt “${firstSpellings(checked)?.get(nameKey(text)) ?? ""}”.`;
    },
    remedy: "Spell each type of complaint in one way.",
  },
];

/** Whether a text is blank, a placeholder or an error value. */
function namesNone(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && (saysNothing(text) || isErrorValue(text));
}

/** No longer text is a placeholder; most say what was done, and need no closer look. */
const LONGEST_PLACEHOLDER = 16;

/** The later row of a complaint in two rows takes its date of receipt from the first. */
function isLaterRow({ counted }: Checked, row: number): boolean {
  return counted.same.continues.has(row);
}

function continuesSentence(checked: Checked, row: number): string {
  const { same, settings } = checked.counted;
  const { stages } = settings.procedure;
  const stage2 = stages[countedAs("escalated", settings.procedure)].label;
  const first = rowName(checked, same.continues.get(row) ?? row, row);
  if (settings.procedure.escalatedCounting === "atBothStages") {
    return `The complaint is the one in ${first}, escalated: it is received once, and closed at both stages.`;
  }
  const closed = dayAt(checked, "closed", same.continues.get(row) ?? row);
  const isClosed = checked.counted.closeStatus[row] === CLOSE_STATUS_CODE.inFull;
  const counted = isClosed ? "counted" : "to be counted, when closed in full,";
  const left = isDay(closed)
    ? ` and no longer as the ${stages.frontline.label} complaint closed on ${longDate(closed)}`
    : "";
  return `The complaint is the one in ${first}, escalated: it is received once, and ${counted} as ${stage2}${left}.`;
}

function closedBeforeSentence(checked: Checked, row: number): string {
  const received = dayAt(checked, "received", row);
  const closed = dayAt(checked, "closed", row);
  const [what, start] =
    isDay(received) && closed < received
      ? ["received", received]
      : ["escalated", checked.counted.clockStart[row] ?? NO_DAY];
  return `The complaint was closed on ${longDate(closed)}, before it was ${what} on ${longDate(start)}, so it is not counted as closed.`;
}

const spellingsOfLog = new WeakMap<object, ReadonlyMap<string, string> | undefined>();

/** For each type of complaint its first spelling; undefined where each has only one. */
function firstSpellings({ counted: { log } }: Checked): ReadonlyMap<string, string> | undefined {
  if (!spellingsOfLog.has(log)) spellingsOfLog.set(log, workOutSpellings(log));
  return spellingsOfLog.get(log);
}

function workOutSpellings(log: Checked["counted"]["log"]): ReadonlyMap<string, string> | undefined {
  if (!log.fields.has("type")) return undefined;
  const texts = new Set<string>();
  for (let row = 0; row < log.size; row++) texts.add(log.text("type", row));
  const first = new Map<string, string>();
  for (const text of texts) if (!first.has(nameKey(text))) first.set(nameKey(text), text);
  return first.size < texts.size ? first : undefined;
}
