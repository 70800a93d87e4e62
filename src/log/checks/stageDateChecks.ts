import { NO_DAY, isDay, longDate, weekday } from "../../engine/calendar/day";
import { LOGGED_STAGE_CODE } from "../../engine/complaintLog";
import { CLOSE_STATUS_CODE } from "../../engine/counting/closeStatus";
import { STAGE_CODE, type Stage } from "../../engine/procedures/procedure";
import { at } from "../../engine/at";
import { type Check, type Checked, dayAt } from "./check";
import { rowsWith } from "./rowsWith";

const { frontline: FRONTLINE } = LOGGED_STAGE_CODE;

function stageLabel({ counted }: Checked, stage: Stage): string {
  return counted.settings.procedure.stages[stage].label;
}

/** Checks of how the dates of a row go together, and with its stage. */
export const STAGE_DATE_CHECKS: readonly Check[] = [
  {
    code: "no-date-received",
    title: "No date received",
    severity: "error",
    fields: ["received"],
    breaks: ({ counted: { log, same } }) => {
      const hasNone = rowsWith(log.days.received, NO_DAY);
      return hasNone && ((row) => hasNone(row) && !same.continues.has(row));
    },
    problem: () => "This complaint has no date received, so it is not counted as received.",
    remedy: "Type the date it was received.",
  },
  {
    code: "closed-before-received",
    title: "Closed before it was received",
    severity: "error",
    fields: ["closed"],
    breaks: ({ counted }) => rowsWith(counted.closeStatus, CLOSE_STATUS_CODE.closedBeforeStart),
    problem: closedBeforeSentence,
    remedy: "Check the dates in this row.",
  },
  {
    code: "no-clock-start",
    title: "No date to count working days from",
    severity: "error",
    fields: ["closed"],
    breaks: ({ counted }) => rowsWith(counted.closeStatus, CLOSE_STATUS_CODE.noClockStart),
    problem: () =>
      "No date that can be read says when the working days begin, so this complaint is not counted as closed.",
    remedy: "Check the date received and the escalation date.",
  },
  {
    code: "investigative-with-escalation",
    title: (checked) => `${stageLabel(checked, "investigative")} with an escalation date`,
    severity: "warning",
    fields: ["escalated"],
    breaks: (checked) => (row) =>
      isDay(dayAt(checked, "escalated", row)) && checked.counted.stage[row] === STAGE_CODE.investigative,
    problem: (checked) => staysAtStage(stageLabel(checked, "investigative")),
    remedy: (checked) =>
      `Change the stage to ${stageLabel(checked, "escalated")}, or clear the escalation date.`,
  },
  {
    code: "frontline-with-escalation",
    title: (checked) => `${stageLabel(checked, "frontline")} with an escalation date`,
    severity: "warning",
    fields: ["escalated"],
    breaks: (checked) => {
      const { log, same } = checked.counted;
      const escalated = new Set(same.continues.values());
      return (row) =>
        isDay(dayAt(checked, "escalated", row)) && log.stage[row] === FRONTLINE && !escalated.has(row);
    },
    problem: (checked) => staysAtStage(stageLabel(checked, "frontline")),
    remedy: (checked) =>
      `If the stage 2 answer is in this row, change the stage to ${stageLabel(checked, "escalated")}.`,
  },
  {
    code: "escalated-before-received",
    title: "Escalated before it was received",
    severity: "warning",
    fields: ["escalated"],
    breaks: (checked) => (row) =>
      isDay(dayAt(checked, "escalated", row)) &&
      dayAt(checked, "escalated", row) < dayAt(checked, "received", row),
    problem: () => "This complaint was escalated before it was received.",
    remedy: "Check both dates.",
  },
  {
    code: "closed-on-non-working-day",
    title: "Closed at a weekend or holiday",
    severity: "note",
    fields: ["closed"],
    breaks: (checked) => (row) =>
      isDay(dayAt(checked, "closed", row)) &&
      !checked.counted.calendar.isWorkingDay(dayAt(checked, "closed", row)),
    problem: (checked, row) => {
      const closed = dayAt(checked, "closed", row);
      return `${weekday(closed)} ${longDate(closed)} is not a working day.`;
    },
    remedy: "Check the date, or the list of holidays.",
  },
];

function staysAtStage(label: string): string {
  return `This complaint has an escalation date but its stage is ${label}, so it is counted as ${label}.`;
}

function closedBeforeSentence(checked: Checked, row: number): string {
  const [received, closed] = [dayAt(checked, "received", row), dayAt(checked, "closed", row)];
  const start =
    isDay(received) && closed < received
      ? `received on ${longDate(received)}`
      : `escalated on ${longDate(at(checked.counted.clockStart, row))}`;
  return `This complaint was closed on ${longDate(closed)}, before it was ${start}, so it is not counted as closed.`;
}
