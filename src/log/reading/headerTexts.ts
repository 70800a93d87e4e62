import type { CellValue } from "../sheetTable";
import { roleOfHeader } from "../spellings/headers";
import { type Role, STAGED_FIELDS, fieldOfRole } from "../spellings/roles";

/** What heads a column: its text, and what that says the column holds. */
export interface ColumnHeader {
  /** The place of the column in the line, from 0. */
  readonly place: number;
  readonly text: string;
  readonly role?: Role;
  /** How plainly it says so: 0 is the plainest. */
  readonly rank: number;
}

/** The headers of a line. */
export function headersOfLine(line: readonly CellValue[]): ColumnHeader[] {
  return line.flatMap((value, place) => {
    const text = textOf(value);
    return text === "" ? [] : [columnHeader(place, text)];
  });
}

/**
 * The headers of two lines that are one: `Date` over `Closed`, or `Stage 1` over several columns of which the first
 * holds it.
 */
export function headersOfTwoLines(upper: readonly CellValue[], lower: readonly CellValue[]): ColumnHeader[] {
  let carried = "";
  return lower.flatMap((value, place) => {
    const [above, below] = [textOf(upper[place] ?? ""), textOf(value)];
    carried = above === "" ? carried : above;
    if (below === "") return above === "" ? [] : [columnHeader(place, above)];
    const own = columnHeader(place, `${above} ${below}`.trim());
    const under = columnHeader(place, `${carried} ${below}`);
    if (own.role !== undefined && above !== "") return [own];
    if (under.role !== undefined && !isOfAllStages(under.role)) return [under];
    const alone = columnHeader(place, below);
    return [alone.role === undefined ? own : alone];
  });
}

/** A label of a stage often stands before columns that are not of that stage alone. */
function isOfAllStages(role: Role): boolean {
  const field = fieldOfRole(role);
  return field === "officer" || field === "action" || !STAGED_FIELDS.some((name) => name === field);
}

function columnHeader(place: number, text: string): ColumnHeader {
  const known = roleOfHeader(text);
  return { place, text, rank: known?.rank ?? 0, ...(known && { role: known.role }) };
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? value.trim().replace(/\s+/gu, " ") : "";
}
