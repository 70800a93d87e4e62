import { FIELDS, type Field } from "../../engine/complaintLog";
import type { CellBlock } from "../sheetTable";
import { ROLES, type Role, STAGED_FIELDS, fieldOfRole } from "../spellings/roles";
import { spelling } from "../spellings/spelling";
import { type ColumnHeader, headersOfLine, headersOfTwoLines } from "./headerTexts";

/** The columns without which there is no report. */
export const REQUIRED_FIELDS = ["received", "closed", "stage", "outcome"] as const satisfies readonly Field[];

/** A table with so many of them is a log. */
export const FEWEST_REQUIRED = REQUIRED_FIELDS.length - 1;

/** The columns without which there is no report of a log that has both stages in a row. */
const REQUIRED_IN_WIDE = [
  "received",
  "stage1.closed",
  "stage1.outcome",
  "stage2.closed",
  "stage2.outcome",
] as const satisfies readonly Role[];

/** A column of a log: where it stands in the sheet, from 0, and what its header says. */
export interface LogColumn {
  readonly column: number;
  readonly header: string;
}

/** Which column holds what, as a user chose it, by its header; null where none does. */
export type ColumnChoices = Readonly<Partial<Record<Role, string | null>>>;

/** Where a log's header row stands, and which column holds which field. */
export interface LogLayout {
  /** The place of the header row in the sheet, from 0; of two, the lower one. */
  readonly headerRow: number;
  /** The upper one of two header rows; of one, itself. */
  readonly firstHeaderRow: number;
  /** Every column under the header row that has a header. */
  readonly headers: readonly LogColumn[];
  readonly roles: ReadonlyMap<Role, LogColumn>;
  /** The columns of a complaint; where both stages stand in a row, those of its stage 1. */
  readonly columns: ReadonlyMap<Field, LogColumn>;
  /** Where both stages stand in a row, the columns of its stage 2. */
  readonly stage2?: ReadonlyMap<Field, LogColumn>;
  /** Further columns that would fit a role which a plainer header has taken. */
  readonly rivals: readonly (LogColumn & { readonly role: Role })[];
  /** Columns behind a gap in the headers that are of another table, such as a list to choose from. */
  readonly apart: readonly LogColumn[];
  /** What the user said that no column holds. */
  readonly denied: readonly Role[];
}

/** Fewer fields than this under one another are no header row. */
const FEWEST_FIELDS = 2;

/**
 * The layout of the log in some top rows of a sheet: the row with the most headers that are known or chosen, the
 * uppermost of equals; two rows together where they say more than one. Undefined where no row has two of the
 * required ones or three of any.
 */
export function findLayout(
  block: CellBlock,
  firstRow: number,
  choices: ColumnChoices = {},
): LogLayout | undefined {
  let best: LogLayout | undefined;
  const consider = (headers: readonly ColumnHeader[], row: number, firstHeaderRow = row): void => {
    const layout = { ...layoutOfHeaders(headers, row, block.firstColumn, choices), firstHeaderRow };
    if (isHeaderRow(layout) && layout.roles.size > (best?.roles.size ?? 0)) best = layout;
  };
  const headersOfRows = block.values.map(headersOfLine);
  headersOfRows.forEach((headers, place) => {
    consider(headers, firstRow + place);
  });
  block.values.forEach((lower, place) => {
    const upper = block.values[place - 1];
    if (!upper || (headersOfRows[place - 1] ?? []).length === 0) return;
    consider(headersOfTwoLines(upper, lower), firstRow + place, firstRow + place - 1);
  });
  return best;
}

function isHeaderRow({ roles, columns }: LogLayout): boolean {
  const required = REQUIRED_FIELDS.filter((field) => columns.has(field)).length;
  return required >= FEWEST_FIELDS || roles.size > FEWEST_FIELDS;
}

/** The layout that the headers of a row make. */
export function layoutOfHeaders(
  found: readonly ColumnHeader[],
  headerRow: number,
  firstColumn: number,
  choices: ColumnChoices,
): LogLayout {
  const headers = found.map(({ place, text }) => ({ column: firstColumn + place, header: text }));
  const roles = chosenRoles(headers, choices);
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const rivals: (LogColumn & { role: Role })[] = [];
  const others = otherTables(found);
  const byRank = found
    .filter((header) => !others.has(header))
    .sort((a, b) => a.rank - b.rank || a.place - b.place);
  for (const { place, text, role } of byRank) {
    const column = { column: firstColumn + place, header: text };
    if (role === undefined || taken.has(column.column) || choices[role] === null) continue;
    if (!roles.has(role)) roles.set(role, column);
    else if (typeof choices[role] !== "string") rivals.push({ role, ...column });
  }
  const denied = ROLES.filter((role) => choices[role] === null);
  const apart = [...others].flatMap(({ place, text, role }) =>
    role === undefined || taken.has(firstColumn + place)
      ? []
      : [{ column: firstColumn + place, header: text }],
  );
  return {
    ...{ headerRow, firstHeaderRow: headerRow, headers, roles, rivals, apart, denied },
    ...columnsOfRoles(roles),
  };
}

/**
 * The headers of other tables beside the log: behind a gap, and either saying what headers of the log say already, or
 * one alone that no report needs.
 */
function otherTables(found: readonly ColumnHeader[]): ReadonlySet<ColumnHeader> {
  const groups: ColumnHeader[][] = [];
  for (const header of [...found].sort((a, b) => a.place - b.place)) {
    const group = groups[groups.length - 1];
    if (group && group[group.length - 1]?.place === header.place - 1) group.push(header);
    else groups.push([header]);
  }
  const rolesOf = (group: readonly ColumnHeader[]): Role[] => group.flatMap(({ role }) => role ?? []);
  const main = groups.reduce<ColumnHeader[]>(
    (best, group) => (rolesOf(group).length > rolesOf(best).length ? group : best),
    [],
  );
  const ofLog = new Set(rolesOf(main));
  const isApart = (group: readonly ColumnHeader[]): boolean =>
    group !== main &&
    (rolesOf(group).some((role) => ofLog.has(role)) ||
      (group.length === 1 && !rolesOf(group).some(isRequired)));
  return new Set(groups.filter(isApart).flat());
}

/** Whether there is no report without a role. */
export function isRequired(role: Role): boolean {
  return REQUIRED_FIELDS.some((field) => field === fieldOfRole(role));
}

/** The columns that the user chose and that are still there. */
function chosenRoles(headers: readonly LogColumn[], choices: ColumnChoices): Map<Role, LogColumn> {
  const roles = new Map<Role, LogColumn>();
  for (const role of ROLES) {
    const header = choices[role];
    if (typeof header !== "string") continue;
    const column = headers.find((one) => spelling(one.header) === spelling(header));
    if (column) roles.set(role, column);
  }
  return roles;
}

/** Which column is read for which field: for each stage its own where both stand in a row. */
function columnsOfRoles(roles: ReadonlyMap<Role, LogColumn>): Pick<LogLayout, "columns" | "stage2"> {
  const pick = (rolesOf: (field: Field) => readonly Role[]): ReadonlyMap<Field, LogColumn> =>
    new Map(
      FIELDS.flatMap((field) => {
        const column = rolesOf(field)
          .map((role) => roles.get(role))
          .find((one) => one !== undefined);
        return column ? [[field, column] as const] : [];
      }),
    );
  if (!isWide(roles)) return { columns: pick((field) => [field]) };
  return { columns: pick(rolesAtStage1), stage2: pick((field) => rolesAtStage2(field, roles)) };
}

/** Both stages stand in a row where stage 2 has its own columns, or where a stage has and no column names the stage. */
function isWide(roles: ReadonlyMap<Role, LogColumn>): boolean {
  if (roles.has("stage2.closed") && roles.has("stage2.outcome")) return true;
  const staged = (["stage1.closed", "stage1.outcome", "stage2.closed", "stage2.outcome"] as const).some(
    (role) => roles.has(role),
  );
  return staged && !roles.has("stage");
}

function rolesAtStage1(field: Field): readonly Role[] {
  if (field === "stage" || field === "escalated") return [];
  const staged = STAGED_FIELDS.find((name) => name === field);
  return staged ? [`stage1.${staged}`, field] : [field];
}

/** A column that is of no stage is of both, unless stage 1 has one of its own; how and when stage 2 ended is never. */
function rolesAtStage2(field: Field, roles: ReadonlyMap<Role, LogColumn>): readonly Role[] {
  if (field === "stage") return [];
  const staged = STAGED_FIELDS.find((name) => name === field);
  if (!staged) return [field];
  const isShared =
    field !== "closed" && field !== "outcome" && field !== "acknowledged" && !roles.has(`stage1.${staged}`);
  return isShared ? [`stage2.${staged}`, field] : [`stage2.${staged}`];
}

/** The roles that the report needs and for which a layout has no column. */
export function missingRoles({ columns, stage2, roles }: LogLayout): Role[] {
  if (!stage2) return REQUIRED_FIELDS.filter((field) => !roles.has(field));
  const isThere: Readonly<Record<(typeof REQUIRED_IN_WIDE)[number], boolean>> = {
    received: columns.has("received"),
    "stage1.closed": columns.has("closed"),
    "stage1.outcome": columns.has("outcome"),
    "stage2.closed": stage2.has("closed"),
    "stage2.outcome": stage2.has("outcome"),
  };
  return REQUIRED_IN_WIDE.filter((role) => !isThere[role]);
}

/** The places of the columns to read, in order. */
export function columnsToRead({ columns, stage2 }: LogLayout): number[] {
  const places = [...columns.values(), ...(stage2?.values() ?? [])].map(({ column }) => column);
  return [...new Set(places)].sort((a, b) => a - b);
}
