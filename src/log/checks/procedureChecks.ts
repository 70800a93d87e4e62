import { type Day, NO_DAY, isDay } from "../../engine/calendar/day";
import { LOGGED_OUTCOME_CODE } from "../../engine/complaintLog";
import { stageBegan } from "../../engine/counting/rowStages";
import { type AcknowledgementUse, NO_STAGE, acknowledgementUse as useOf } from "../../engine/counting/stages";
import { isOfKind, kindsWhere } from "../../engine/counting/closedKind";
import { OUTCOMES } from "../../engine/procedures/outcomes";
import { STAGES, STAGE_CODE } from "../../engine/procedures/procedure";
import { type Check, type Checked, dayAt, quotedCell } from "./check";

const { escalated: ESCALATED } = STAGE_CODE;

const FROM_WHEN = "its working days are counted from receipt or escalation.";

const NOT_ACKNOWLEDGED: Readonly<Record<Exclude<AcknowledgementUse, "startsClock">, string>> = {
  missing: `This complaint has no acknowledgement date, so ${FROM_WHEN}`,
  beforeStage: `This complaint was acknowledged before it was received or escalated, so ${FROM_WHEN}`,
  afterClosing: `This complaint was acknowledged after it was closed, so ${FROM_WHEN}`,
};

function acknowledgementUse(checked: Checked, row: number): AcknowledgementUse {
  const [acknowledged, closed] = [dayAt(checked, "acknowledged", row), dayAt(checked, "closed", row)];
  return useOf(acknowledged, began(checked, row), closed);
}

/** The day on which the stage of a row began. */
function began({ counted: { log, stage, same } }: Checked, row: number): Day {
  return stageBegan(log, row, stage[row] ?? NO_STAGE, same.continues.get(row));
}

function isCountedFromAcknowledgement(checked: Checked, row: number): boolean {
  const { settings } = checked.counted;
  return (
    settings.procedure.clockStart === "acknowledgement" && acknowledgementUse(checked, row) === "startsClock"
  );
}

/** The working days from receipt, or escalation, to acknowledgement; 0 where a date of them is missing. */
function daysToAcknowledge(checked: Checked, row: number): number {
  const [from, acknowledged] = [began(checked, row), dayAt(checked, "acknowledged", row)];
  return isDay(from) && acknowledged >= from ? checked.counted.rules.daysTaken(from, acknowledged) : 0;
}

function acknowledgementLimit({ counted }: Checked, row: number): number {
  const stage = STAGES[counted.stage[row] ?? STAGES.length];
  const limit = stage && counted.settings.procedure.stages[stage].acknowledgement;
  return limit ?? Number.POSITIVE_INFINITY;
}

/** Checks that depend on what the procedure asks for. */
export const PROCEDURE_CHECKS: readonly Check[] = [
  {
    code: "escalated-without-date",
    title: "Escalated, no escalation date",
    severity: "warning",
    fields: ["escalated", "stage"],
    breaks: (checked, field) =>
      field === dateOrStageField(checked)
        ? (row) =>
            checked.counted.stage[row] === ESCALATED &&
            dayAt(checked, "escalated", row) === NO_DAY &&
            !isDay(dayAt(checked, "escalated", checked.counted.same.continues.get(row) ?? row)) &&
            !isCountedFromAcknowledgement(checked, row)
        : undefined,
    problem: () =>
      "This complaint is escalated but has no escalation date, so its working days are counted from the date received.",
    remedy: "Type the date it was escalated.",
  },
  {
    code: "not-acknowledged",
    title: "Not counted from acknowledgement",
    severity: "warning",
    fields: ["acknowledged"],
    breaks: (checked, field) => {
      const { log, settings, clockStart } = checked.counted;
      if (settings.procedure.clockStart !== "acknowledgement" || !log.fields.has(field)) return undefined;
      return (row) => isDay(clockStart[row] ?? NO_DAY) && acknowledgementUse(checked, row) !== "startsClock";
    },
    problem: (checked, row) => {
      const use = acknowledgementUse(checked, row);
      if (use === "startsClock")
        throw new Error(`Row ${row} of the log is counted from its acknowledgement.`);
      return NOT_ACKNOWLEDGED[use];
    },
    remedy: "Type the date it was acknowledged at this stage.",
  },
  {
    code: "acknowledged-late",
    title: "Acknowledged late",
    severity: "note",
    fields: ["acknowledged"],
    breaks: (checked, field) =>
      checked.counted.log.fields.has(field)
        ? (row) => daysToAcknowledge(checked, row) > acknowledgementLimit(checked, row)
        : undefined,
    problem: (checked, row) =>
      `This complaint was acknowledged on working day ${daysToAcknowledge(checked, row)}. The ${checked.counted.settings.procedure.name} asks for day ${acknowledgementLimit(checked, row)}.`,
    remedy: "Check the date.",
  },
  {
    code: "outcome-not-of-procedure",
    title: "Outcome not in the procedure",
    severity: "error",
    fields: ["outcome"],
    breaks: ({ counted: { log, settings } }) => {
      const known = settings.procedure.outcomes.map(({ outcome }) => outcome);
      const unknown = OUTCOMES.filter((outcome) => !known.includes(outcome));
      if (unknown.length === 0) return undefined;
      const codes = unknown.map((outcome) => LOGGED_OUTCOME_CODE[outcome]);
      return (row) => codes.some((code) => log.outcome[row] === code);
    },
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not an outcome of the ${checked.counted.settings.procedure.name}, so this complaint is not counted as closed.`,
    remedy: "Write one of its outcomes, or choose another procedure on the Settings page.",
  },
  {
    code: "outcome-before-it-existed",
    title: "Outcome before it existed",
    severity: "warning",
    fields: ["outcome"],
    breaks: (checked) => {
      const { kind, settings } = checked.counted;
      const dated = settings.procedure.outcomes.flatMap(({ outcome, existsFrom }) =>
        existsFrom === undefined
          ? []
          : [{ kinds: kindsWhere((closed) => closed.outcome === outcome), existsFrom }],
      );
      if (dated.length === 0) return undefined;
      return (row) =>
        dated.some(
          ({ kinds, existsFrom }) => dayAt(checked, "closed", row) < existsFrom && isOfKind(kinds, kind[row]),
        );
    },
    problem: () =>
      "This complaint was closed before its outcome existed. It is still counted with that outcome.",
    remedy: "Check the outcome and the closing date.",
  },
];

/** The cell to name: that of the date, or of the stage where the log has no column for escalation dates. */
function dateOrStageField({ counted: { log } }: Checked): "escalated" | "stage" {
  return log.fields.has("escalated") ? "escalated" : "stage";
}
