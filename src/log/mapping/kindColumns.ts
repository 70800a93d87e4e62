import type { Field } from "../../engine/complaintLog";
import type { CountedChoice } from "../choices";
import type { LogColumn } from "../reading/columnsOfRoles";
import type { LogLayout } from "../reading/layout";
import { contactKind, flaggedKind, isOfOtherThanRow, saysKind } from "../spellings/contactKinds";
import { fieldOfRole } from "../spellings/roles";
import { nameKey } from "../spellings/spelling";
import { type SampleCells, cellsUnder } from "./sampleCells";

/** What else than a type or a stage a column was read as says nothing of which rows are complaints. */
const MAY_TELL: readonly Field[] = ["type", "stage"];

/**
 * The columns that may tell which rows are complaints, read for a field or not: by their headers, by some of their cells,
 * or because a user said so. What their cells tell is known once all of them are read.
 */
export function kindColumns(
  layout: LogLayout,
  cells: SampleCells,
  answered: readonly CountedChoice[] = [],
): LogColumn[] {
  const answers = new Set(answered.map(({ header }) => nameKey(header)));
  const fields = new Map([...layout.roles].map(([role, { column }]) => [column, fieldOfRole(role)]));
  const apart = new Set(layout.apart.map(({ column }) => column));
  return layout.headers.filter(({ column, header }) => {
    if (answers.has(nameKey(header))) return true;
    const field = fields.get(column);
    if (field !== undefined) return MAY_TELL.includes(field);
    if (apart.has(column) || isAlone(layout, column) || isOfOtherThanRow(header)) return false;
    if (saysKind(header) !== undefined || flaggedKind(header) !== undefined) return true;
    return cellsUnder(layout, cells, column).some((cell) => contactKind(cell) !== undefined);
  });
}

/** Whether a column stands between two gaps, as lists to choose from do, while others stand beside one another. */
function isAlone({ headers }: LogLayout, column: number): boolean {
  return !headers.some((other) => Math.abs(other.column - column) === 1);
}
