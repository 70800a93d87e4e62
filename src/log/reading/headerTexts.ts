import { DAY_FIELDS, type Field } from "../../engine/complaintLog";
import { plainText } from "../plainText";
import { BLANK, type CellValue } from "../sheetTable";
import { roleOfHeader } from "../spellings/headers";
import { isDeadline } from "../spellings/otherKinds";
import { type Role, STAGED_FIELDS, fieldOfRole } from "../spellings/roles";

const DAYS: readonly Field[] = DAY_FIELDS;

/** What heads a column: its text, and what that says the column holds. */
export interface ColumnHeader {
  /** The index of the column in its row, from 0. */
  readonly index: number;
  readonly text: string;
  readonly role?: Role;
  /** How plainly it says so: 0 is the plainest. */
  readonly rank: number;
  /** Whether it is another header with a number, as programs put it to headers that stand there twice. */
  readonly isRepeated?: boolean;
  /** Whether it would head a date of the complaint, were it not for the label above it. */
  readonly isTurnedRound?: boolean;
}

/** The headers in a row. */
export function headersOfRow(row: readonly CellValue[]): ColumnHeader[] {
  // Not flatMap: over the rows in which a log's headers are looked for, it takes a third of the time of finding them.
  const headers: ColumnHeader[] = [];
  row.forEach((value, index) => {
    const text = textOf(value);
    if (text !== "") headers.push(columnHeader(index, text));
  });
  return headers;
}

/**
 * The headers that two rows make together: `Date` over `Closed`, or `Stage 1` over several columns, with its text in
 * the first of them.
 */
export function headersOfTwoRows(upper: readonly CellValue[], lower: readonly CellValue[]): ColumnHeader[] {
  const labels = upper.filter((value) => textOf(value) !== "").length;
  let carried = "";
  return lower.flatMap((value, index) => {
    const [above, below] = [textOf(upper[index] ?? BLANK), textOf(value)];
    carried = above === "" ? carried : above;
    if (below === "") return above === "" ? [] : [columnHeader(index, above)];
    const own = columnHeader(index, `${above} ${below}`.trim());
    if (own.role !== undefined && above !== "") return [own];
    const under = above === carried ? own : columnHeader(index, `${carried} ${below}`);
    if (under.role !== undefined && !isOfAllStages(under.role)) return [under];
    const alone = columnHeader(index, below);
    const label = above === "" && labels > 1 ? carried : above;
    if (alone.role !== undefined && isTurnedRound(alone.role, label))
      return [{ index, text: `${label} ${below}`, rank: 0, isTurnedRound: true }];
    return [alone.role === undefined ? own : alone];
  });
}

/** A longer text over headers is a title. */
const MOST_WORDS = 3;

/** A label may say that the dates under it are those by which something is due: `Target` over `Response Date`. */
function isTurnedRound(role: Role, label: string): boolean {
  return DAYS.includes(fieldOfRole(role)) && isDeadline(label) && label.split(" ").length <= MOST_WORDS;
}

/** A label of a stage often stands before columns that are not of that stage alone. */
function isOfAllStages(role: Role): boolean {
  const field = fieldOfRole(role);
  return field === "officer" || field === "action" || !STAGED_FIELDS.some((name) => name === field);
}

function columnHeader(index: number, text: string): ColumnHeader {
  const known = roleOfHeader(text);
  return { index, text, rank: 0, ...known };
}

/** White space that is not a single space between words. */
const OTHER_SPACE = /\s{2}|[^\S ]/u;

function textOf(value: CellValue): string {
  if (typeof value !== "string") return BLANK;
  const text = plainText(value);
  return OTHER_SPACE.test(text) ? text.replace(/\s+/gu, " ") : text;
}
