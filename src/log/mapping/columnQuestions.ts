import { type LogLayout, isRequired } from "../reading/layout";
import { ASKED_FIELDS, type AskedField, mayMean } from "../spellings/askedFields";
import { roleOfHeader } from "../spellings/headers";
import { isOfAnotherKind } from "../spellings/otherKinds";
import { type Role, fieldOfRole } from "../spellings/roles";
import { fitsMostly } from "./columnEvidence";
import type { ColumnCandidate } from "./columnCandidate";
import type { RoleMapping } from "./sheetMapping";

/** A sheet of a log, and what was understood of its columns. */
export interface MappedSheet {
  /** Its name; empty where a formula was given its cells. */
  readonly sheet: string;
  readonly layout: LogLayout;
  readonly mapping: readonly RoleMapping[];
}

/** Columns of which each could hold a role, the one that is read first. */
export interface Rivals extends Pick<RoleMapping, "role" | "name"> {
  readonly columns: readonly [ColumnCandidate, ...ColumnCandidate[]];
}

/** The columns that could be what another was taken for, where figures hang on it. */
export function rivalColumns({ mapping }: MappedSheet): Rivals[] {
  return mapping.flatMap(({ role, name, column, rivals }) =>
    column && rivals.length > 0 && carriesFigures(role)
      ? [{ role, name, columns: [column, ...rivals] as const }]
      : [],
  );
}

/** Whether figures hang on which column a role is read from. */
function carriesFigures(role: Role): boolean {
  return isRequired(role) || ["escalated", "extension"].includes(fieldOfRole(role));
}

/** A column that may hold what no column of the log was taken for. */
export interface UnreadColumn extends Pick<RoleMapping, "role" | "name"> {
  readonly column: ColumnCandidate;
}

/** The columns that may hold what no other does: where a header only may say so, its keeper is asked. */
export function uncertainColumns(sheets: readonly MappedSheet[]): UnreadColumn[] {
  return [...sheets.flatMap(doubtfulColumns), ...unreadColumns(sheets)];
}

/** The columns that were taken for something by a header that may mean something else, unless their cells show it. */
function doubtfulColumns({ layout, mapping }: MappedSheet): UnreadColumn[] {
  return mapping.flatMap(({ role, name, column, rivals }) =>
    column && layout.doubtful.has(role) && rivals.length === 0 && !column.evidence.showsIt
      ? [{ role, name, column }]
      : [],
  );
}

/** The columns whose headers tell, and whose cells say, that they may hold what no column of the log was taken for. */
function unreadColumns(sheets: readonly MappedSheet[]): UnreadColumn[] {
  const held = new Set(sheets.flatMap(({ layout }) => [...layout.roles.keys()].map(fieldOfRole)));
  const asked = sheets.flatMap(({ layout, mapping }) =>
    mapping.map(({ role, name, others }) => ({ role, name, others: others.filter(isOpen(layout, role)) })),
  );
  return ASKED_FIELDS.filter((field) => !held.has(field)).flatMap((field) => {
    const found = asked.find(({ role, others }) => role === field && others.some(mayHold(field)));
    const column = found?.others.find(mayHold(field));
    return found && column ? [{ role: found.role, name: found.name, column }] : [];
  });
}

/** Whether nobody has said of a column that it does not hold a role. */
function isOpen({ denied }: LogLayout, role: Role): (column: ColumnCandidate) => boolean {
  const columns = new Set(denied.filter((one) => one.role === role).map(({ column }) => column));
  return ({ column }) => !columns.has(column);
}

function mayHold(field: AskedField): (column: ColumnCandidate) => boolean {
  if (field === "id") return mayBeId;
  return ({ header, evidence: { filled, fitting } }) => mayMean(field, header) && fitting === filled;
}

/** A complaint may have two rows, and its ID in both. References are seen in the cells, whatever heads them. */
function mayBeId({ header, evidence }: ColumnCandidate): boolean {
  const isSeen = evidence.showsIt && roleOfHeader(header) === undefined && !isOfAnotherKind("id", header);
  return (mayMean("id", header) || isSeen) && fitsMostly(evidence);
}
