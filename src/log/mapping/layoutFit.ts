import type { Field } from "../../engine/complaintLog";
import { type LogLayout, REQUIRED_FIELDS, missingRoles } from "../reading/layout";
import { roleName } from "../spellings/roleName";
import { fieldOfRole } from "../spellings/roles";
import { isBlank } from "../isBlank";
import { BLANK, type CellValue } from "../sheetTable";
import { type EvidenceRules, columnEvidence, fitShare } from "./columnEvidence";
import { type SampleCells, cellsUnder } from "./sampleCells";

/** How much a sheet looks like a complaints log, and why. */
export interface LayoutFit {
  /** The more columns that are known and the better their cells fit, the higher. */
  readonly score: number;
  /** Whether most cells under the headers that the report needs fit, or none is filled in. */
  readonly isLikely: boolean;
  /** The columns that the report needs dates from and that hold, as far as was looked, nothing like one. */
  readonly withoutDates: readonly UndatedColumn[];
  /** `headers in row 5: 11 are known, and 52 of 54 cells under them fit`. */
  readonly reason: string;
}

/** A column that is headed as one of dates and holds none, with the first of its cells, counted from 0 in the sheet. */
export interface UndatedColumn {
  readonly header: string;
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** A column that the report needs weighs as much as so many others. */
const WEIGHT_OF_REQUIRED = 3;
const REQUIRED: ReadonlySet<Field> = new Set(REQUIRED_FIELDS);

const DATES: ReadonlySet<Field> = new Set<Field>(["received", "closed"]);
/** Fewer cells than this show nothing. */
const FEWEST_CELLS = 3;

/** Weighs a layout by its headers and by the cells under them. */
export function layoutFit(layout: LogLayout, cells: SampleCells, rules: EvidenceRules): LayoutFit {
  const withoutDates: UndatedColumn[] = [];
  let [score, filled, fitting, needed] = [0, 0, 0, 0];
  for (const [role, { column, header }] of layout.roles) {
    const field = fieldOfRole(role);
    const values = cellsUnder(layout, cells, column);
    const evidence = columnEvidence(field, { header, cells: values }, rules);
    const isRequired = REQUIRED.has(field);
    score += fitShare(evidence) * (isRequired ? WEIGHT_OF_REQUIRED : 1);
    if (DATES.has(field) && evidence.fitting === 0 && evidence.filled >= FEWEST_CELLS)
      withoutDates.push({ header, column, ...firstFilled(layout, values) });
    if (isRequired) needed += 2 * evidence.fitting - evidence.filled;
    filled += evidence.filled;
    fitting += evidence.fitting;
  }
  const known = `headers in row ${layout.headerRow + 1}, ${layout.roles.size} of them known`;
  const fit = filled === 0 ? "nothing under them" : `${fitting} of ${filled} cells looked at under them fit`;
  const missing = missingRoles(layout).map((role) => `“${roleName(role)}”`);
  const without = missing.length === 0 ? "" : `, but no column for ${missing.join(", ")}`;
  return { score, isLikely: needed >= 0, withoutDates, reason: `${known}, ${fit}${without}` };
}

function firstFilled(
  { headerRow }: LogLayout,
  values: readonly CellValue[],
): Pick<UndatedColumn, "value" | "row"> {
  const index = values.findIndex((value) => !isBlank(value));
  return { value: values[index] ?? BLANK, row: headerRow + 1 + index };
}
