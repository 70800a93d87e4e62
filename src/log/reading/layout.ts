import type { Field, LoggedStage } from "../../engine/complaintLog";
import type { CellBlock } from "../sheetTable";
import { isDoubtful } from "../spellings/headers";
import { ROLES, type Role, fieldOfRole } from "../spellings/roles";
import { nameKey } from "../spellings/spelling";
import { type FieldColumns, type LogColumn, columnsOfRoles } from "./columnsOfRoles";
import { type ColumnHeader, headersOfRow, headersOfTwoRows } from "./headerTexts";
import { withLoneInvestigation } from "./loneInvestigation";
import { otherTables } from "./otherTables";
import { withRepeated } from "./repeatedHeaders";

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

/** Which column holds what, as a user chose it, by its header; null where none does. */
export type ColumnChoices = Readonly<Partial<Record<Role, string | null>>>;

/** What a user said of the columns of a log. */
export interface LayoutChoices {
  readonly columns: ColumnChoices;
  /** The headers of the log when that was said; where there are none, it is said of whatever header. */
  readonly headers?: readonly string[];
  /** The stage of every complaint of a log that has no column for it. */
  readonly stageForAll?: LoggedStage;
}

/** A column that would fit a role which a plainer header has taken. */
export interface Rival extends LogColumn {
  readonly role: Role;
  /** Whether its header is another's with a number, as programs put it to headers that stand there twice. */
  readonly isRepeated: boolean;
}

/** Where a log's header row is, and which column holds which field. */
export interface LogLayout extends FieldColumns {
  /** The index of the header row in the sheet, from 0; of two, that of the lower one. */
  readonly headerRow: number;
  /** The upper one of two header rows; of one, itself. */
  readonly firstHeaderRow: number;
  /** Every column under the header row that has a header. */
  readonly headers: readonly LogColumn[];
  readonly roles: ReadonlyMap<Role, LogColumn>;
  readonly rivals: readonly Rival[];
  /** Columns behind a gap in the headers that are of another table, such as a list to choose from. */
  readonly apart: readonly LogColumn[];
  /** The columns of which the user said that they do not hold a role. */
  readonly denied: readonly (LogColumn & { readonly role: Role })[];
  /** The stage of every complaint, where the user said so and no column does. */
  readonly stageForAll?: LoggedStage;
  /** What the user said which column holds, and that column is there. */
  readonly chosen: ReadonlySet<Role>;
  /** What a header was taken for that may as well mean something else. */
  readonly doubtful: ReadonlySet<Role>;
}

/** Fewer fields than this beside one another are no header row. */
const FEWEST_FIELDS = 2;

/**
 * The layout of the log in some top rows of a sheet: the row with the most headers that are known or chosen, the
 * uppermost of equals; two rows together where they say more than one. Undefined where no row has two of the
 * required ones or three of any.
 */
export function findLayout(
  block: CellBlock,
  firstRow: number,
  choices: LayoutChoices = { columns: {} },
): LogLayout | undefined {
  let best: LogLayout | undefined;
  let mostKnown = 0;
  // A layout takes far longer than its headers: it is made only of so many columns that it may be the best.
  const mayBeBest = (columns: number): boolean =>
    columns + Object.keys(choices.columns).length > Math.max(FEWEST_FIELDS - 1, mostKnown);
  const consider = (headers: readonly ColumnHeader[], row: number, firstHeaderRow = row): void => {
    if (!mayBeBest(headers.filter(isKnown).length)) return;
    const layout = { ...layoutOfHeaders(headers, row, block.firstColumn, choices), firstHeaderRow };
    const known = layout.roles.size + turnedRound(headers);
    if (!isHeaderRow(layout) || known <= mostKnown) return;
    [best, mostKnown] = [layout, known];
  };
  const headersOfRows = block.values.map(headersOfRow);
  headersOfRows.forEach((headers, index) => {
    consider(headers, firstRow + index);
  });
  block.values.forEach((lower, index) => {
    const [upper, above, below] = [block.values[index - 1], headersOfRows[index - 1], headersOfRows[index]];
    if (!upper || !above || !below || above.length === 0) return;
    if (!mayBeBest(new Set([...above, ...below].map((header) => header.index)).size)) return;
    // Above the headers of a printed page stands a complaint, whose stage is no label of them.
    if (headersOfRows.slice(0, index).some((earlier) => haveSameTexts(earlier, below))) return;
    consider(headersOfTwoRows(upper, lower), firstRow + index, firstRow + index - 1);
  });
  return best;
}

function haveSameTexts(one: readonly ColumnHeader[], other: readonly ColumnHeader[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ index, text }, at) => index === other[at]?.index && text === other[at].text)
  );
}

function isKnown({ role, isTurnedRound = false }: ColumnHeader): boolean {
  return role !== undefined || isTurnedRound;
}

/** How many headers are known for what they are not: their label says so, and without it they would be taken. */
function turnedRound(headers: readonly ColumnHeader[]): number {
  return headers.filter(({ isTurnedRound }) => isTurnedRound).length;
}

function isHeaderRow({ roles, columns }: LogLayout): boolean {
  const required = REQUIRED_FIELDS.filter((field) => columns.has(field)).length;
  return required >= FEWEST_FIELDS || roles.size > FEWEST_FIELDS;
}

/** The layout that the headers of a row make. */
export function layoutOfHeaders(
  given: readonly ColumnHeader[],
  headerRow: number,
  firstColumn: number,
  { columns: choices, headers: known = [], stageForAll }: LayoutChoices,
): LogLayout {
  const found = withLoneInvestigation(withRepeated(given));
  const columnOf = ({ index, text }: ColumnHeader): LogColumn => ({
    column: firstColumn + index,
    header: text,
  });
  const headers = found.map(columnOf);
  const denied = deniedColumns(headers, choices, known);
  const roles = chosenRoles(headers, choices);
  const chosen = new Set(roles.keys());
  const doubtful = new Set<Role>();
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const rivals: Rival[] = [];
  const others = otherTables(found, isRequired);
  const plainestFirst = found
    .filter((header) => !others.has(header))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  for (const header of plainestFirst) {
    const [{ role, rank, isRepeated = false }, column] = [header, columnOf(header)];
    if (role === undefined || taken.has(column.column)) continue;
    if (denied.some((one) => one.role === role && one.column === column.column)) continue;
    if (roles.has(role)) {
      if (typeof choices[role] !== "string") rivals.push({ role, isRepeated, ...column });
      continue;
    }
    roles.set(role, column);
    if (isDoubtful(rank)) doubtful.add(role);
  }
  const apart = [...others]
    .filter(({ role }) => role !== undefined)
    .map(columnOf)
    .filter(({ column }) => !taken.has(column));
  const fieldColumns = columnsOfRoles(roles);
  return {
    headerRow,
    firstHeaderRow: headerRow,
    headers,
    roles,
    rivals,
    apart,
    denied,
    chosen,
    doubtful,
    ...fieldColumns,
    ...(stageForAll && !fieldColumns.stage2 && !roles.has("stage") && { stageForAll }),
  };
}

/** That no column holds a role was said of the headers that there were: not of one that has come since. */
function deniedColumns(
  headers: readonly LogColumn[],
  choices: ColumnChoices,
  known: readonly string[],
): LogLayout["denied"] {
  const denied = ROLES.filter((role) => choices[role] === null);
  if (denied.length === 0) return [];
  const keys = new Set(known.map(nameKey));
  const were = headers.filter(({ header }) => keys.size === 0 || keys.has(nameKey(header)));
  return denied.flatMap((role) => were.map((column) => ({ role, ...column })));
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
    const column = headers.find((one) => nameKey(one.header) === nameKey(header));
    if (column) roles.set(role, column);
  }
  return roles;
}

/** The roles that the report needs and for which a layout has no column. */
export function missingRoles({ columns, stage2, roles, stageForAll }: LogLayout): Role[] {
  const isSaid = (field: Field): boolean => field === "stage" && stageForAll !== undefined;
  if (!stage2) return REQUIRED_FIELDS.filter((field) => !roles.has(field) && !isSaid(field));
  const isThere: Readonly<Record<(typeof REQUIRED_IN_WIDE)[number], boolean>> = {
    received: columns.has("received"),
    "stage1.closed": columns.has("closed"),
    "stage1.outcome": columns.has("outcome"),
    "stage2.closed": stage2.has("closed"),
    "stage2.outcome": stage2.has("outcome"),
  };
  return REQUIRED_IN_WIDE.filter((role) => !isThere[role]);
}

/** The indexes in the sheet of the columns to read, in order, with further ones. */
export function columnsToRead(
  { columns, stage2 }: FieldColumns,
  further: readonly LogColumn[] = [],
): number[] {
  const indexes = [...columns.values(), ...(stage2?.values() ?? []), ...further].map(({ column }) => column);
  return [...new Set(indexes)].sort((a, b) => a - b);
}

/** The header of a column of the layout. */
export function headerOf({ headers }: LogLayout, column: number): string {
  const found = headers.find((one) => one.column === column);
  if (!found) throw new Error(`No header stands over column ${column}, counted from 0.`);
  return found.header;
}
