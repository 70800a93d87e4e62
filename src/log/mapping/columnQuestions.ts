import { type LogLayout, isRequired } from "../reading/layout";
import { ASKED_FIELDS, type AskedField, mayMean } from "../spellings/askedFields";
import { fieldOfRole } from "../spellings/roles";
import type { ColumnCandidate, RoleMapping } from "./sheetMapping";

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

/** The columns that could be what a required one was taken for: those whose headers say so, and whose cells fit. */
export function rivalColumns({ layout, mapping }: MappedSheet): Rivals[] {
  return mapping.flatMap(({ role, name, column, others }) => {
    if (!column || !isRequired(role)) return [];
    const rivals = layout.rivals.filter((rival) => rival.role === role).map((rival) => rival.column);
    const fitting = others.filter((one) => rivals.includes(one.column) && fitsMostly(one));
    return fitting.length > 0 ? [{ role, name, columns: [column, ...fitting] as const }] : [];
  });
}

function fitsMostly({ evidence: { filled, fitting } }: ColumnCandidate): boolean {
  return fitting > filled / 2;
}

/** A column that may hold what no column of the log was taken for. */
export interface UnreadColumn extends Pick<RoleMapping, "role" | "name"> {
  readonly column: ColumnCandidate;
}

/** The columns whose headers tell, and whose cells say, that they may hold what no column of the log was taken for. */
export function unreadColumns(sheets: readonly MappedSheet[]): UnreadColumn[] {
  const held = new Set(sheets.flatMap(({ layout }) => [...layout.roles.keys()].map(fieldOfRole)));
  const asked = sheets.flatMap(({ layout, mapping }) =>
    mapping.filter(({ role }) => !layout.denied.includes(role)),
  );
  return ASKED_FIELDS.filter((field) => !held.has(field)).flatMap((field) => {
    const found = asked.find(({ role, others }) => role === field && others.some(mayHold(field)));
    const column = found?.others.find(mayHold(field));
    return found && column ? [{ role: found.role, name: found.name, column }] : [];
  });
}

function mayHold(field: AskedField): (column: ColumnCandidate) => boolean {
  return ({ header, evidence: { filled, fitting } }) => mayMean(field, header) && fitting === filled;
}
