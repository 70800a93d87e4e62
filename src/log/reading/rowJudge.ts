import { type Field, FIELDS } from "../../engine/complaintLog";
import type { LeftOutReason } from "../../engine/rowAccount";
import { EARLIEST_DAY, isComplaintDay, parseTextDate } from "../dates/textDate";
import { isBlank } from "../isBlank";
import { BLANK, type CellValue } from "../sheetTable";
import { roleOfHeader } from "../spellings/headers";
import { fieldOfRole } from "../spellings/roles";
import { saysNothing, spelling } from "../spellings/spelling";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../spellings/values";
import { type CellReader, cellReader } from "./cells";
import { saysNoDate } from "./dayColumn";
import type { LogColumn } from "./columnsOfRoles";
import { FEWEST_REQUIRED, REQUIRED_FIELDS } from "./layout";
import { type LogPart, columnPieces } from "./parts";
import { type RowNumber, rowNumber, sheetRowOf } from "./rowNumber";

/** What a row under the headers is that is no complaint. */
export type OtherRow = Exclude<LeftOutReason, "identical" | "nothingToCount">;

/** Says of a row of a part whether it is a complaint of that part, or what else. Rows are to be judged in order. */
export type RowJudge = (row: RowNumber) => OtherRow | "complaint" | "ofOtherStage";

/** `Total`, `Grand total:`, `Sub-total`, `TOTAL RECEIVED`, but no `Total Care Team`. */
const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]*)?totals?(?:\s+(?:number|no|received|closed|open|complaints|cases|for|of)\b.*)?\s*:?$/iu;

/** Where a row of totals says that it is one. */
const TOTAL_FIELDS = ["id", "service", "type", "received"] as const;

/** A judge of the rows of a part; of a row with two stages, those that say something count. */
export function rowJudge(part: LogPart): RowJudge {
  if (part.stage1) return stage2Judge(part, part.stage1);
  const judgeRow = sheetRowJudge(part);
  if (!part.stage2Columns) return judgeRow;
  const [says1, says2] = [stageSays(part, part.columns), stageSays(part, part.stage2Columns)];
  return (row) => {
    const verdict = judgeRow(row);
    const mayBeStage2 = verdict === "blank" || (verdict === "complaint" && !says1(row));
    return mayBeStage2 && says2(row) ? "ofOtherStage" : verdict;
  };
}

function stage2Judge(part: LogPart, stage1: LogPart): RowJudge {
  const [judgeRow, says] = [sheetRowJudge(stage1), stageSays(part, part.columns)];
  return (row) => {
    const verdict = judgeRow(rowNumber(stage1.index, sheetRowOf(row)));
    return (verdict === "complaint" || verdict === "blank") && says(row) ? "complaint" : "ofOtherStage";
  };
}

/** Whether a row says anything of a stage: that it began, how it ended, or when. */
function stageSays(part: LogPart, columns: ReadonlyMap<Field, LogColumn>): (row: RowNumber) => boolean {
  const read = (field: Field): CellReader => cellReader(columnPieces(part, columns.get(field)));
  const [outcome, closed, escalated] = [read("outcome"), read("closed"), read("escalated")];
  const isSaid = (value: CellValue): boolean => typeof value !== "string" || !saysNoDate(value);
  return (row) => !saysNothing(String(outcome(row))) || isSaid(closed(row)) || isSaid(escalated(row));
}

/** One of these is filled in beside the date of every complaint, if the log has them at all. */
const TEXTS_OF_COMPLAINT = ["id", "service", "type", "officer"] as const;

/** A judge of the rows of a sheet by the columns of a complaint, or of its stage 1. */
function sheetRowJudge(part: LogPart): (row: RowNumber) => OtherRow | "complaint" {
  const read = (field: Field): CellReader => cellReader(columnPieces(part, part.columns.get(field)));
  const readers = FIELDS.filter((field) => part.columns.has(field)).map(
    (field) => [field, read(field)] as const,
  );
  const [received, stage] = [read("received"), read("stage")];
  const hasTexts = TEXTS_OF_COMPLAINT.some((field) => part.columns.has(field));
  let isUnderOtherHeaders = false;
  return (row) => {
    const day = received(row);
    const isPlain = typeof day === "number" && day >= EARLIEST_DAY && !isBlank(stage(row));
    if (isPlain && !isUnderOtherHeaders) return "complaint";
    const verdict = isPlain ? "complaint" : verdictOf(filledCells(readers, row), part, hasTexts);
    if (verdict === "otherHeaders" || verdict === "otherLog") isUnderOtherHeaders = true;
    else if (verdict === "repeatedHeader") isUnderOtherHeaders = false;
    else if (isUnderOtherHeaders && verdict !== "blank") return "underOtherHeaders";
    return verdict;
  };
}

/** The cells of a row that are filled in; undefined where none is. */
type FilledCells = ReadonlyMap<Field, CellValue> | undefined;

function filledCells(readers: readonly (readonly [Field, CellReader])[], row: RowNumber): FilledCells {
  // Most rows below a log are blank, and there may be a million: they get no map.
  let cells: Map<Field, CellValue> | undefined;
  for (const [field, read] of readers) {
    const value = read(row);
    if (!isBlank(value)) cells = (cells ?? new Map<Field, CellValue>()).set(field, value);
  }
  return cells;
}

function verdictOf(cells: FilledCells, { columns }: LogPart, hasTexts: boolean): OtherRow | "complaint" {
  if (!cells) return "blank";
  const headers = headersAmong(cells, columns);
  if (headers) return headers;
  if (hasTexts && cells.size === 1 && isDate(cells.get("received"))) return "dateAlone";
  return isTotal(cells) ? "total" : "complaint";
}

/** Whether a row is one of headers: those of its own columns again, or those of another log or table. */
function headersAmong(
  cells: ReadonlyMap<Field, CellValue>,
  columns: LogPart["columns"],
): "repeatedHeader" | "otherHeaders" | "otherLog" | undefined {
  let [own, others] = [0, 0];
  const named = new Set<Field>();
  for (const [field, value] of cells) {
    if (typeof value !== "string") continue;
    const known = roleOfHeader(value);
    const isOwn = spelling(value) === spelling(columns.get(field)?.header ?? BLANK);
    if (isOwn || known) named.add(known ? fieldOfRole(known.role) : field);
    if (isOwn || (known && fieldOfRole(known.role) === field)) own++;
    else if (known) others++;
  }
  if (own + others < 2 || own + others <= cells.size / 2) return undefined;
  if (others === 0) return "repeatedHeader";
  const required = REQUIRED_FIELDS.filter((field) => named.has(field)).length;
  return required >= FEWEST_REQUIRED ? "otherLog" : "otherHeaders";
}

/**
 * A row of totals says so in a text column or in place of the first date, and has no date of receipt, no stage but
 * perhaps a count of them, and no outcome.
 */
function isTotal(cells: ReadonlyMap<Field, CellValue>): boolean {
  const says = TOTAL_FIELDS.some((field) => TOTAL.test(String(cells.get(field) ?? BLANK).trim()));
  return (
    says &&
    !isDate(cells.get("received")) &&
    !isDate(cells.get("closed")) &&
    !STAGE_SPELLINGS.has(spelling(wordOf(cells.get("stage")))) &&
    !OUTCOME_SPELLINGS.has(spelling(cells.get("outcome") ?? BLANK))
  );
}

function isDate(value: CellValue | undefined): boolean {
  if (typeof value === "number") return isComplaintDay(Math.floor(value));
  return typeof value === "string" && parseTextDate(value.trim()).kind !== "unreadable";
}

/** A text as it is; a number is none. */
function wordOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : BLANK;
}
