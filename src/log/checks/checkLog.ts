import { at } from "../../engine/at";
import type { Field } from "../../engine/complaintLog";
import type { CellLocation, Finding, Severity } from "../../engine/finding";
import { type Steps, atOnce } from "../../engine/steps";
import { ANSWER_CHECKS } from "./answerChecks";
import { CELL_CHECKS } from "./cellChecks";
import { type Check, type Checked, type LogCheck, wordsFor } from "./check";
import { COLUMN_CHECKS } from "./columnChecks";
import { DATE_CHECKS } from "./dateChecks";
import { HOLIDAY_CHECKS } from "./holidayChecks";
import { ID_CHECKS } from "./idChecks";
import { LIKE_TYPES } from "./likeTypes";
import { OTHER_ROW_CHECKS } from "./otherRowChecks";
import { PROCEDURE_CHECKS } from "./procedureChecks";
import { SHEET_CHECKS } from "./sheetChecks";
import { STAGE_DATE_CHECKS } from "./stageDateChecks";
import { TWO_SPELLINGS } from "./twoSpellings";

/** Every check of a log's rows. */
export const CHECKS: readonly Check[] = [
  ...CELL_CHECKS,
  ...DATE_CHECKS,
  ...ID_CHECKS,
  ...STAGE_DATE_CHECKS,
  ...ANSWER_CHECKS,
  TWO_SPELLINGS,
  ...PROCEDURE_CHECKS,
];

/** Every check of a log as a whole. */
export const LOG_CHECKS: readonly LogCheck[] = [
  ...SHEET_CHECKS,
  ...COLUMN_CHECKS,
  ...OTHER_ROW_CHECKS,
  ...HOLIDAY_CHECKS,
  LIKE_TYPES,
];

/** The findings of one check in one column; each is put into words when it is asked for. */
export interface FindingGroup {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  at(index: number): Finding;
}

/** What was found in a log, worst first. */
export interface Findings extends Iterable<Finding> {
  readonly groups: readonly FindingGroup[];
  readonly count: number;
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** Holds a log against every check. */
export function checkLog(checked: Checked): Findings {
  return atOnce(checkingSteps(checked));
}

/** The same in steps, for a long log. */
export function* checkingSteps(checked: Checked): Steps<Findings> {
  const groups = LOG_CHECKS.flatMap((check) => groupsOfLogCheck(checked, check));
  for (const check of CHECKS) {
    for (const field of check.fields) {
      yield;
      groups.push(...groupsOfCheck(checked, check, field));
    }
  }
  groups.sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
  return {
    groups,
    count: groups.reduce((sum, { count }) => sum + count, 0),
    *[Symbol.iterator]() {
      for (const group of groups) for (let index = 0; index < group.count; index++) yield group.at(index);
    },
  };
}

function groupsOfLogCheck(checked: Checked, { code, title, find }: LogCheck): FindingGroup[] {
  const name = { code, title: wordsFor(checked, title) };
  return find(checked).map((found) => ({
    ...name,
    severity: found.severity,
    count: 1,
    at: () => ({ ...name, ...found }),
  }));
}

function groupsOfCheck(checked: Checked, check: Check, field: Field): FindingGroup[] {
  const rows = rowsThatBreak(checked, check, field);
  if (rows.length === 0) return [];
  const { code, severity } = check;
  const [title, remedy] = [wordsFor(checked, check.title), wordsFor(checked, check.remedy)];
  const findingAt = (index: number): Finding => {
    const row = at(rows, index);
    const [cell, problem] = [cellOf(checked, field, row), check.problem(checked, row, field)];
    const other = check.other?.(checked, row);
    return {
      ...{ code, title, severity, remedy, cell },
      ...(other !== undefined && { otherCell: cellOf(checked, field, other) }),
      problem,
    };
  };
  return [{ code, title, severity, count: rows.length, at: findingAt }];
}

function rowsThatBreak(checked: Checked, check: Check, field: Field): readonly number[] {
  const breaks = check.breaks(checked, field);
  const rows: number[] = [];
  if (!breaks) return rows;
  for (let row = 0; row < checked.counted.log.size; row++) if (breaks(row)) rows.push(row);
  return rows.length === 0 ? rows : withoutSharedCells(checked, field, rows);
}

/** Where both stages of a complaint are in one row of the sheet, a cell that they share is named once. */
function withoutSharedCells(
  { reading: { location }, counted: { log } }: Checked,
  field: Field,
  rows: readonly number[],
): readonly number[] {
  if (log.stage2Of.size === 0) return rows;
  const broken = new Set(rows);
  return rows.filter((row) => {
    const stage1 = log.stage2Of.get(row);
    const isShared = stage1 !== undefined && location(field, stage1)?.column === location(field, row)?.column;
    return !(isShared && broken.has(stage1));
  });
}

/** The cell to name: that of the field, or of the date received where its sheet has no such column. */
function cellOf({ reading }: Checked, field: Field, row: number): CellLocation {
  const location = reading.location(field, row) ?? reading.location("received", row);
  if (!location) throw new Error("A sheet of the log has no column for the date received.");
  return location;
}
