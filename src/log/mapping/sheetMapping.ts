import type { LogColumn } from "../reading/columnsOfRoles";
import { type LogLayout, missingRoles } from "../reading/layout";
import { readTextDate } from "../dates/textDate";
import type { CellValue } from "../sheetTable";
import { mayMean } from "../spellings/askedFields";
import { isOfAnotherKind } from "../spellings/otherKinds";
import { roleOfHeader } from "../spellings/headers";
import { roleName } from "../spellings/roleName";
import { ROLES, type Role, fieldOfRole } from "../spellings/roles";
import type { ColumnCandidate } from "./columnCandidate";
import { type EvidenceRules, columnEvidence, fitShare } from "./columnEvidence";
import { isDateFormat } from "./dateFormat";
import { rivalsOf } from "./rivals";
import { type SampleCells, cellsUnder, formatsUnder } from "./sampleCells";

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
  /** The columns that could be it as well as the one that holds it. */
  readonly rivals: readonly ColumnCandidate[];
}

/** What was understood of each column of a log, by some of its cells. */
export function sheetMapping(layout: LogLayout, cells: SampleCells, rules: EvidenceRules): RoleMapping[] {
  const missing = missingRoles(layout);
  const used = new Set([...layout.roles.values()].map(({ column }) => column));
  const free = layout.headers.filter(({ column }) => !used.has(column));
  return ROLES.filter((role) => isAskedFor(role, layout)).map((role) => {
    const candidate = ({ column, header }: LogColumn): ColumnCandidate => {
      const under = cellsUnder(layout, cells, column);
      const areNumbersDates =
        saysDates(role, header) || showsDates(under, formatsUnder(layout, cells, column));
      const asked = { header, cells: under, areNumbersDates };
      return { column, header, evidence: columnEvidence(fieldOfRole(role), asked, rules) };
    };
    const held = layout.roles.get(role);
    const column = held && candidate(held);
    const candidates = free.map(candidate);
    return {
      role,
      name: roleName(role),
      column,
      isMissing: missing.includes(role),
      others: candidates
        .filter(({ header, evidence }) => evidence.fitting > 0 && !isNotIt(role, header))
        .sort((a, b) => fitShare(b.evidence) - fitShare(a.evidence)),
      rivals: column ? rivalsOf({ layout, cells, role, column, free: candidates }) : [],
    };
  });
}

/** Whether a header says of a column that it may hold the dates of a role. */
function saysDates(role: Role, header: string): boolean {
  return roleOfHeader(header) !== undefined || mayMean(role, header);
}

/** Whether a column shows that it holds dates; where no formats are known, nothing speaks against it. */
function showsDates(cells: readonly CellValue[], formats: readonly string[] | undefined): boolean {
  return formats === undefined || formats.some(isDateFormat) || cells.some(isTextDate);
}

function isTextDate(cell: CellValue): boolean {
  return typeof cell === "string" && readTextDate(cell.trim()).kind !== "unreadable";
}

const STATUS = /\bstatus\b|\bstate\b/iu;

/** Whether a header rules a role out. A status of “Resolved” is not that outcome: elsewhere it just means closed. */
function isNotIt(role: Role, header: string): boolean {
  const field = fieldOfRole(role);
  return (field === "outcome" && STATUS.test(header)) || isOfAnotherKind(field, header);
}

/** Roles of one stage are asked for only where both stages stand in a row; there none asks for the stage. */
function isAskedFor(role: Role, { stage2, roles }: LogLayout): boolean {
  if (roles.has(role)) return true;
  if (role.includes(".")) return stage2 !== undefined;
  return !(stage2 && (role === "stage" || role === "closed" || role === "outcome"));
}
