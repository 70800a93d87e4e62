import { isDay, longDate } from "../../engine/calendar/day";
import { LOGGED_OUTCOMES, LOGGED_STAGE_CODE } from "../../engine/complaintLog";
import { CLOSE_STATUS_CODE } from "../../engine/counting/closeStatus";
import { areCountedAlike } from "../../engine/counting/rowsAlike";
import { NO_ID } from "../../engine/idHash";
import { countedAs } from "../../engine/procedures/procedure";
import type { IdDamage } from "../spellings/idShape";
import { type Check, type Checked, dayAt, quotedCell, rowName } from "./check";
import { idDamages } from "./idDamages";
import { rowsWith } from "./rowsWith";

const [NO_STAGE, NO_OUTCOME] = [LOGGED_STAGE_CODE.none, LOGGED_OUTCOMES.indexOf("none")];

/** The row that another is compared with; every row that breaks one of these checks has one. */
function otherRow(others: ReadonlyMap<number, number>, row: number): number {
  const other = others.get(row);
  if (other === undefined) throw new Error(`Row ${row} of the log goes with no other.`);
  return other;
}

/** Checks of the IDs of complaints, and of rows under one ID. */
export const ID_CHECKS: readonly Check[] = [
  {
    code: "same-id",
    title: "Same ID twice",
    severity: "error",
    fields: ["id"],
    breaks: ({ counted: { same } }) => (same.clashing.size ? (row) => same.clashing.has(row) : undefined),
    other: ({ counted: { same } }, row) => otherRow(same.clashing, row),
    problem: (checked, row) =>
      `This ID is also that of another complaint, in ${rowName(checked, otherRow(checked.counted.same.clashing, row), row)}. Both are counted.`,
    remedy: "Give each complaint its own ID, or delete the row that should not be there.",
  },
  {
    code: "identical-row",
    title: "Same row twice",
    severity: "warning",
    fields: ["id"],
    breaks: ({ counted: { same } }) => (same.identical.size ? (row) => same.identical.has(row) : undefined),
    other: ({ counted: { same } }, row) => otherRow(same.identical, row),
    problem: (checked, row) =>
      `This row is the same as ${rowName(checked, otherRow(checked.counted.same.identical, row), row)} in every cell, so it is not counted.`,
    remedy: "Delete one of the two.",
  },
  {
    code: "further-row",
    title: "Further row of a complaint",
    severity: "note",
    fields: ["id"],
    breaks: (checked) => furtherRows(checked, true),
    other: ({ counted: { same } }, row) => otherRow(same.further, row),
    problem: (checked, row) =>
      `This row has the ID of ${rowName(checked, otherRow(checked.counted.same.further, row), row)}, so it is the same complaint by your answer, and is not counted again.`,
    remedy: "Do nothing, if it is the same complaint.",
  },
  {
    code: "further-row-differs",
    title: "Rows of one complaint differ",
    severity: "error",
    fields: ["id"],
    breaks: (checked) => furtherRows(checked, false),
    other: ({ counted: { same } }, row) => otherRow(same.further, row),
    problem: (checked, row) =>
      `This row has the ID of ${rowName(checked, otherRow(checked.counted.same.further, row), row)}, so it is the same complaint by your answer. Its dates, stage or outcome are not the same; those of the other row count.`,
    remedy: "Check which row is right, and put the other right or delete it.",
  },
  {
    code: "escalated-from-frontline",
    title: "Same complaint after escalation",
    severity: "note",
    fields: ["id"],
    breaks: ({ counted: { same, log } }) =>
      same.continues.size ? (row) => same.continues.has(row) && !log.stage2Of.has(row) : undefined,
    other: ({ counted: { same } }, row) => otherRow(same.continues, row),
    problem: escalatedSentence,
    remedy: "Do nothing, if both rows are about the same complaint.",
  },
  {
    code: "stage2-answered-first",
    title: "Stage 2 answered before stage 1",
    severity: "warning",
    fields: ["closed"],
    breaks: (checked) => {
      const { same, closeStatus } = checked.counted;
      if (same.continues.size === 0) return undefined;
      const closed = (row: number): number => dayAt(checked, "closed", row);
      return (row) => {
        const frontline = same.continues.get(row);
        if (frontline === undefined || closeStatus[row] === CLOSE_STATUS_CODE.closedBeforeStart) return false;
        return isDay(closed(row)) && closed(row) < closed(frontline);
      };
    },
    other: ({ counted: { same } }, row) => otherRow(same.continues, row),
    problem: (checked, row) => {
      const frontline = otherRow(checked.counted.same.continues, row);
      const [stage2, stage1] = [row, frontline].map((one) => longDate(dayAt(checked, "closed", one)));
      return `This complaint was answered at stage 2 on ${stage2}, before its stage 1 answer on ${stage1} in ${rowName(checked, frontline, row)}.`;
    },
    remedy: "Check the years of both dates.",
  },
  {
    code: "missing-id",
    title: "No ID",
    severity: "warning",
    fields: ["id"],
    breaks: ({ counted: { log }, reading }, field) => {
      const hasNone = rowsWith(log.idHash, NO_ID);
      return hasNone && ((row) => hasNone(row) && reading.location(field, row) !== undefined);
    },
    problem: () => "This complaint has no ID.",
    remedy: "Type its ID, so that it can be told apart from others.",
  },
  {
    code: "id-made-date",
    title: "ID changed into a date",
    severity: "warning",
    fields: ["id"],
    breaks: (checked) => damagedIds(checked, "madeDate"),
    problem: (checked, row) =>
      `${quotedCell(checked, row, "id")} is a date among IDs that are not, so Excel has probably changed a reference such as 10/19 into it.`,
    remedy: "Type the ID again, with an apostrophe before it.",
  },
  {
    code: "id-digits-lost",
    title: "ID with digits lost",
    severity: "warning",
    fields: ["id"],
    breaks: (checked) => damagedIds(checked, "digitsLost"),
    problem: (checked, row) =>
      `This ID, ${checked.counted.log.text("id", row)}, was shortened as a long number, so its last digits are lost.`,
    remedy: "Type the ID again as text, from where it came.",
  },
  {
    code: "id-but-for-zeros",
    title: "Same ID but for leading zeros",
    severity: "warning",
    fields: ["id"],
    breaks: (checked) => {
      const { butForZeros } = idDamages(checked);
      return butForZeros.size ? (row) => butForZeros.has(row) : undefined;
    },
    problem: (checked, row) =>
      `This ID is that of ${rowName(checked, otherRow(idDamages(checked).butForZeros, row), row)} but for leading zeros, so the two may be one complaint. They are counted as two.`,
    remedy: "If they are one, write the ID in the same way in both rows.",
  },
  {
    code: "odd-id",
    title: "Words in place of an ID",
    severity: "error",
    fields: ["id"],
    breaks: (checked) => {
      const { odd } = idDamages(checked);
      const { stage, outcome } = checked.counted.log;
      if (odd.size === 0) return undefined;
      return (row) => odd.has(row) && stage[row] === NO_STAGE && outcome[row] === NO_OUTCOME;
    },
    problem: (checked, row) =>
      `${quotedCell(checked, row, "id")} is not like the other IDs, and the row has no stage and no outcome. It is counted as a complaint.`,
    remedy: "If it is not a complaint, delete the row.",
  },
];

/** The further rows of complaints that say the same as the row that counts, or that do not. */
function furtherRows(
  { counted: { same, log } }: Checked,
  sayTheSame: boolean,
): ((row: number) => boolean) | undefined {
  const { further } = same;
  if (further.size === 0) return undefined;
  return (row) => {
    const counted = further.get(row);
    return counted !== undefined && areCountedAlike(log, row, counted) === sayTheSame;
  };
}

function damagedIds(checked: Checked, damage: IdDamage): ((row: number) => boolean) | undefined {
  const { damaged } = idDamages(checked);
  return damaged.size ? (row) => damaged.get(row) === damage : undefined;
}

function escalatedSentence(checked: Checked, row: number): string {
  const { same, settings, closeStatus } = checked.counted;
  const { procedure } = settings;
  const frontline = otherRow(same.continues, row);
  const isOne = `This is the complaint in ${rowName(checked, frontline, row)} after escalation. It is counted once as received`;
  if (procedure.escalatedCounting === "atBothStages") return `${isOne}, and as closed at both stages.`;
  const stage2 = procedure.stages[countedAs("escalated", procedure)].label;
  const closed = dayAt(checked, "closed", frontline);
  const before = isDay(closed)
    ? `, no longer as the ${procedure.stages.frontline.label} complaint closed on ${longDate(closed)}`
    : "";
  return closeStatus[row] === CLOSE_STATUS_CODE.inFull
    ? `${isOne}, and as ${stage2}${before}.`
    : `${isOne}, and will be counted as ${stage2} when it is closed in full${before}.`;
}
