import type { Field } from "../../engine/complaintLog";
import { type Procedure, type StageRule } from "../../engine/procedures/procedure";

/**
 * A formula of Excel's that is true of a complaint in row 2 which is open and past its due day, as the figures count
 * it. `fields` are those of the columns from A on; `holidays` is where their dates stand.
 *
 * A stage that is not known, or an extension without a date where the procedure knows no other, has no due day: the
 * formula fails there, and says no.
 */
export function overdueFormula(fields: readonly Field[], procedure: Procedure, holidays: string): string {
  const cell = (field: Field): string => `$${String.fromCharCode(65 + fields.indexOf(field))}2`;
  const { stages, reportedStages, firstDay } = procedure;
  const extension = cell("extension");
  const days = reportedStages.reduceRight(
    (otherwise, stage) =>
      `IF(${cell("stage")}="${stages[stage].label}",${daysOf(stages[stage], extension)},${otherwise})`,
    NO_DUE_DAY,
  );
  const start = clockStart(cell, procedure);
  const counted = firstDay === 1 ? `${start}-1` : start;
  const due = `IF(ISNUMBER(${extension}),${extension},WORKDAY(${counted},${days},${holidays}))`;
  const isOpen = `${cell("received")}<>"",${cell("closed")}=""`;
  return `=IFERROR(AND(${isOpen},NETWORKDAYS(${due}+1,TODAY(),${holidays})>0),FALSE)`;
}

/** A text where WORKDAY wants a number: it fails, and IFERROR says no. */
const NO_DUE_DAY = '""';

function daysOf({ target, extendedTarget }: StageRule, extension: string): string {
  return `IF(${extension}="Yes",${extendedTarget ?? NO_DUE_DAY},${target})`;
}

/** The clock of an escalated complaint starts with its escalation, if that has a date. */
function clockStart(cell: (field: Field) => string, { clockStart: starts, stages }: Procedure): string {
  const isEscalated = `AND(${cell("stage")}="${stages.escalated.label}",${cell("escalated")}<>"")`;
  const began = `IF(${isEscalated},${cell("escalated")},${cell("received")})`;
  return starts === "receipt" ? began : `MAX(${began},${cell("acknowledged")})`;
}
