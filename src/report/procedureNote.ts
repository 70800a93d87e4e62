import type { Procedure } from "../engine/procedures/procedure";
import type { CountingSettings } from "../engine/settings";
import { textOfHour } from "./textOfHour";

/** At which stage a complaint is counted once it is escalated. */
export function stagesNote({ escalatedCounting, stages, reportedStages }: Procedure): string {
  const stage1 = stages.frontline.label;
  const stage2 = stages.investigative.label;
  if (escalatedCounting === "atBothStages")
    return `A complaint escalated from ${stage1} is counted at both stages where the log has a row for each answer.`;
  if (escalatedCounting === "withinStage2")
    return `A complaint escalated from ${stage1} is counted as ${stage2}, like those that went straight to stage 2.`;
  const stage = reportedStages.includes("escalated")
    ? `as ${stages.escalated.label} and no longer as ${stage1}`
    : `at ${stage2} and no longer at ${stage1}`;
  return `Each complaint is counted at one stage: once escalated, it is counted ${stage}. The stages therefore add up to all closed.`;
}

/** How working days are counted, from when, and how many a stage may take. */
export function workingDaysNote({ procedure, cutOffHour }: CountingSettings): string {
  const { stages, reportedStages } = procedure;
  const targets = reportedStages.map((stage) => `${stages[stage].label} ${stages[stage].target}`).join(", ");
  return [
    "Working days are Monday to Friday, except holidays.",
    firstDay(procedure),
    ...(cutOffHour === undefined
      ? []
      : [`A complaint that comes after ${textOfHour(cutOffHour)} counts as received the next day.`]),
    clockStart(procedure),
    `Timescales in working days, with or without an extension: ${targets}.`,
  ].join(" ");
}

function firstDay({ firstDay: number, clockStart: start }: Procedure): string {
  const day = `the day of ${start === "receipt" ? "receipt" : "acknowledgement"}`;
  return number === 1
    ? `Day 1 is ${day} or, if that is not a working day, the next one; the day of closing is counted too.`
    : `Day 1 is the working day after ${day}; the day of closing is counted too.`;
}

function clockStart({ clockStart: start }: Procedure): string {
  return start === "receipt"
    ? "Escalated complaints are counted from the date of escalation or, if the log has none, from receipt."
    : "Each stage is counted from its acknowledgement or, if the log has none, from escalation or receipt.";
}
