import { at } from "../../engine/at";
import { DAY_FIELDS, FIELDS, type Field } from "../../engine/complaintLog";
import type { LeftOutReason } from "../../engine/rowAccount";
import { isDateCell } from "../dates/isDateCell";
import type { DateSystem } from "../../engine/calendar/serialDate";
import { BLANK, type CellValue } from "../sheetTable";
import { roleOfHeader } from "../spellings/headers";
import { fieldOfRole } from "../spellings/roles";
import { spelling } from "../spellings/spelling";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../spellings/values";
import { cellText } from "./cells";
import { FEWEST_REQUIRED, REQUIRED_FIELDS } from "./layout";
import type { LogPart } from "./parts";
import { isHint, saysExample, saysNote, saysPeriod, saysTotal } from "./rowWords";

/** What a row under the headers is that is no complaint. */
export type OtherRow = Exclude<LeftOutReason, "identical" | "furtherRow" | "nothingToCount">;

/** What a log tells of its rows as a whole. */
export interface RowsAround {
  readonly columns: LogPart["columns"];
  readonly dateSystem: DateSystem;
  /** Whether most IDs have a digit, so that words alone are none. Worked out when it is asked. */
  readonly idsHaveDigits: () => boolean;
}

/** The cells of a row that are filled in. */
type FilledCells = ReadonlyMap<Field, CellValue>;

/** One of these is filled in beside the date of every complaint, if the log has them at all. */
const TEXTS_OF_COMPLAINT = ["id", "service", "type", "officer"] as const;

/** What a row is that is no complaint; undefined where it is one. */
export function otherRowOf(cells: FilledCells, around: RowsAround): OtherRow | undefined {
  const { columns, dateSystem } = around;
  const isDated = isDateCell(cells.get("received"), dateSystem);
  const headers = headersAmong(cells, columns);
  if (headers) return headers;
  const hasTexts = TEXTS_OF_COMPLAINT.some((field) => columns.has(field));
  if (hasTexts && cells.size === 1 && isDated) return "dateAlone";
  if (isExampleId(cells.get("id") ?? BLANK)) return "example";
  if (isAnswered(cells)) return undefined;
  if (isTotal(cells, isDated)) return "total";
  if (!isDated && isRowOfHints(cells)) return "example";
  if (!hasLabelForId(cells, around)) return undefined;
  return isDated ? "note" : "heading";
}

/** Cells that hold one of a few texts come first: most rows are no headers by these alone, and they are known already. */
const FEW_TEXTS_FIRST = new Set<Field>([
  ...(["stage", "outcome", "extension", "service", "type", "officer"] as const),
  ...DAY_FIELDS,
  ...FIELDS,
]);

/** Whether a row is one of headers: those of its own columns again, or those of another log or table. */
function headersAmong(
  cells: FilledCells,
  columns: LogPart["columns"],
): "repeatedHeader" | "otherHeaders" | "otherLog" | undefined {
  let [own, others, neither] = [0, 0, 0];
  const named = new Set<Field>();
  for (const field of FEW_TEXTS_FIRST) {
    if (!cells.has(field)) continue;
    const value = cells.get(field);
    const known = typeof value === "string" ? roleOfHeader(value) : undefined;
    const isOwn =
      typeof value === "string" && spelling(value) === spelling(columns.get(field)?.header ?? BLANK);
    if (isOwn || known) named.add(known ? fieldOfRole(known.role) : field);
    if (isOwn || (known && fieldOfRole(known.role) === field)) own++;
    else if (known) others++;
    else neither++;
    if (neither >= cells.size / 2) return undefined;
  }
  if (own + others < 2) return undefined;
  if (others === 0) return "repeatedHeader";
  const required = REQUIRED_FIELDS.filter((field) => named.has(field)).length;
  return required >= FEWEST_REQUIRED ? "otherLog" : "otherHeaders";
}

/** Whether a row names a stage or an outcome, as complaints alone do; in place of a stage there may be a count of them. */
function isAnswered(cells: FilledCells): boolean {
  const stage = cells.get("stage");
  return (
    (typeof stage === "string" && STAGE_SPELLINGS.has(spelling(stage))) ||
    OUTCOME_SPELLINGS.has(spelling(cells.get("outcome") ?? BLANK))
  );
}

/** Where a row of totals says that it is one: Excel's subtotals say so in the column that they are by. */
const TOTAL_FIELDS = ["id", "service", "type", "officer", "received", "stage", "closed", "outcome"] as const;

/** A row of totals says so in words, and has no date of receipt unless a sum looks like one, and then no ID either. */
function isTotal(cells: FilledCells, isDated: boolean): boolean {
  const says = TOTAL_FIELDS.filter((field) => saysTotal(textAt(cells, field)));
  return says.length > 0 && (!isDated || says.includes("id") || !cells.has("id"));
}

/** The signs with which an example may begin, by their codes: most IDs begin with another, and need no closer look. */
const BEGINS_EXAMPLE = Uint8Array.from({ length: 128 }, (_, code) =>
  "edstf \"'(<[*#".includes(String.fromCharCode(code).toLowerCase()) ? 1 : 0,
);

/** Whether an example stands in place of an ID, however well its row is filled in. */
export function isExampleId(id: CellValue): boolean {
  return (
    typeof id === "string" && id !== BLANK && BEGINS_EXAMPLE[id.charCodeAt(0)] !== 0 && saysExample(id.trim())
  );
}

/** Hints say what to write in a cell: several of them. */
function isRowOfHints(cells: FilledCells): boolean {
  const hints = [...cells.values()].map(cellText).filter((text) => isHint(text) || saysExample(text));
  return hints.length > 1;
}

/** Beside a note or a heading stands no more than one other text. */
const MOST_TEXTS = 2;

/**
 * Whether words stand in place of an ID in a row without stage and outcome: beside a date, such as when the log was
 * updated or what a sum is of, they are a note; without one a heading, or a note too.
 */
function hasLabelForId(cells: FilledCells, { columns, idsHaveDigits }: RowsAround): boolean {
  const texts = [...cells].filter(([field]) => field !== "received" && field !== "closed");
  if (texts.length === 0 || texts.length > MOST_TEXTS) return false;
  const columnOf = ([field]: (typeof texts)[number]): number => columns.get(field)?.column ?? 0;
  texts.sort((a, b) => columnOf(a) - columnOf(b));
  const [field, label] = at(texts, 0);
  const text = cellText(label);
  if (saysPeriod(text) || saysNote(text)) return true;
  const isAlone = cells.size === 1;
  if (isAlone && (field === "service" || field === "type")) return true;
  return !isAlone && field === "id" && typeof label === "string" && !/\d/u.test(text) && idsHaveDigits();
}

function textAt(cells: FilledCells, field: Field): string {
  const value = cells.get(field);
  return typeof value === "string" ? value.trim() : BLANK;
}
