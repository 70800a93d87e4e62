import type { LogColumn } from "../reading/columnsOfRoles";
import { type LogLayout, missingRoles } from "../reading/layout";
import { BLANK, type CellBlock, type CellValue } from "../sheetTable";
import { roleName } from "../spellings/roleName";
import { ROLES, type Role, fieldOfRole } from "../spellings/roles";
import { type ColumnEvidence, type EvidenceRules, columnEvidence, fitShare } from "./columnEvidence";

/** A column that may hold a role, and what its cells say for it. */
export interface ColumnCandidate extends LogColumn {
  readonly evidence: ColumnEvidence;
}

/** What was understood of one role: which column holds it, and which others could. */
export interface RoleMapping {
  readonly role: Role;
  /** `Date Received`, `Stage 2 Outcome`. */
  readonly name: string;
  /** Undefined where no column holds it. */
  readonly column: ColumnCandidate | undefined;
  /** Whether there is no report without it. */
  readonly isMissing: boolean;
  /** The columns that hold nothing else and whose cells fit, best first. */
  readonly others: readonly ColumnCandidate[];
}

/** The cells of a sheet that stand under its headers, as far as they were looked at. */
export interface SampleCells {
  /** The first rows of the sheet. */
  readonly top: CellBlock;
  /** The place of the first of them in the sheet, from 0. */
  readonly firstRow: number;
}

/** What was understood of each column of a log, by some of its cells. */
export function sheetMapping(layout: LogLayout, cells: SampleCells, rules: EvidenceRules): RoleMapping[] {
  const missing = missingRoles(layout);
  const used = new Set([...layout.roles.values()].map(({ column }) => column));
  const free = layout.headers.filter(({ column }) => !used.has(column));
  return ROLES.filter((role) => isAskedFor(role, layout)).map((role) => {
    const candidate = (column: LogColumn): ColumnCandidate => ({
      ...column,
      evidence: columnEvidence(fieldOfRole(role), cellsUnder(layout, cells, column.column), rules),
    });
    const column = layout.roles.get(role);
    return {
      role,
      name: roleName(role),
      column: column && candidate(column),
      isMissing: missing.includes(role),
      others: free
        .map(candidate)
        .filter(({ header, evidence }) => evidence.fitting > 0 && !isOfAnotherKind(role, header))
        .sort((a, b) => fitShare(b.evidence) - fitShare(a.evidence)),
    };
  });
}

const STATUS = /\bstatus\b|\bstate\b/iu;

/** A status of “Resolved” is not that outcome: elsewhere it just means closed. */
function isOfAnotherKind(role: Role, header: string): boolean {
  return fieldOfRole(role) === "outcome" && STATUS.test(header);
}

/** Roles of one stage are asked for only where both stages stand in a row; there none asks for the stage. */
function isAskedFor(role: Role, { stage2, roles }: LogLayout): boolean {
  if (roles.has(role)) return true;
  if (role.includes(".")) return stage2 !== undefined;
  return !(stage2 && (role === "stage" || role === "closed" || role === "outcome"));
}

/** The cells under a header, as far as they were looked at. */
export function cellsUnder(
  { headerRow }: LogLayout,
  { top, firstRow }: SampleCells,
  column: number,
): CellValue[] {
  return top.values.slice(headerRow + 1 - firstRow).map((row) => row[column - top.firstColumn] ?? BLANK);
}
