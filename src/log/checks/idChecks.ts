import { isDay, longDate } from "../../engine/calendar/day";
import { CLOSE_STATUS_CODE } from "../../engine/counting/closeStatus";
import { countedAs } from "../../engine/procedures/procedure";
import { type Check, type Checked, dayAt, rowName } from "./check";

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
    problem: (checked, row) =>
      `This row is the same as ${rowName(checked, otherRow(checked.counted.same.identical, row), row)} in every field, so it is not counted.`,
    remedy: "Delete one of the two.",
  },
  {
    code: "escalated-from-frontline",
    title: "Same complaint after escalation",
    severity: "note",
    fields: ["id"],
    breaks: ({ counted: { same, log } }) =>
      same.continues.size ? (row) => same.continues.has(row) && !log.stage2Of.has(row) : undefined,
    problem: escalatedSentence,
    remedy: "Do nothing, if both rows are about the same complaint.",
  },
  {
    code: "missing-id",
    title: "No ID",
    severity: "warning",
    fields: ["id"],
    breaks:
      ({ counted: { log }, reading }, field) =>
      (row) =>
        log.knownId(row) === "" && reading.location(field, row) !== undefined,
    problem: () => "This complaint has no ID.",
    remedy: "Type its ID, so that it can be told apart from others.",
  },
];

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
