import { type Field, FIELDS } from "../../engine/complaintLog";
import type { LeftOutReason } from "../../engine/rowAccount";
import { EARLIEST_DAY, isComplaintDay, parseTextDate } from "../dates/textDate";
import { isBlank } from "../isBlank";
import type { CellValue } from "../sheetTable";
import { roleOfHeader } from "../spellings/headers";
import { fieldOfRole } from "../spellings/roles";
import { saysNothing, spelling } from "../spellings/spelling";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../spellings/values";
import { type CellReader, cellReader } from "./cells";
import { saysNoDate } from "./dayColumn";
import { FEWEST_REQUIRED, type LogColumn, REQUIRED_FIELDS } from "./layout";
import { type LogPart, columnPieces } from "./parts";
import { type RowNumber, rowNumber, sheetRowOf } from "./rowNumber";

/** Why a row under the header is no complaint. */
export type Skip = Exclude<LeftOutReason, "identical" | "nothingToCount">;

/** Says of a row of a part whether it is a complaint of that part, or why not. Rows are to be judged in their order. */
export type LineJudge = (row: RowNumber) => Skip | "complaint" | "ofOtherStage";

/** `Total`, `Grand total:`, `Sub-total`, `TOTAL RECEIVED`, but no `Total Care Team`. */
const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]*)?totals?(?:\s+(?:number|no|received|closed|open|complaints|cases|for|of)\b.*)?\s*:?$/iu;

/** Where a row of totals says that it is one. */
const TOTAL_FIELDS = ["id", "service", "type", "received"] as const;

/** A judge of the rows of a part; of a row with two stages, those that say something count. */
export function lineJudge(part: LogPart): LineJudge {
  if (part.stage1) return stage2Judge(part, part.stage1);
  const judgeRow = rowJudge(part);
  if (!part.stage2Columns) return judgeRow;
  const [says1, says2] = [stageSays(part, part.columns), stageSays(part, part.stage2Columns)];
  return (row) => {
    const verdict = judgeRow(row);
    const mayBeStage2 = verdict === "blank" || (verdict === "complaint" && !says1(row));
    return mayBeStage2 && says2(row) ? "ofOtherStage" : verdict;
  };
}

function stage2Judge(part: LogPart, stage1: LogPart): LineJudge {
  const [judgeRow, says] = [rowJudge(stage1), stageSays(part, part.columns)];
  return (row) => {
    const verdict = judgeRow(rowNumber(stage1.number, sheetRowOf(row)));
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

function rowJudge(part: LogPart): (row: RowNumber) => Skip | "complaint" {
  const read = (field: Field): CellReader => cellReader(columnPieces(part, part.columns.get(field)));
  const readers = new Map(
    FIELDS.filter((field) => part.columns.has(field)).map((field) => [field, read(field)]),
  );
  const [received, stage] = [read("received"), read("stage")];
  const hasOthers = TEXTS_OF_COMPLAINT.some((field) => part.columns.has(field));
  let isAstray = false;
  return (row) => {
    const day = received(row);
    const isPlainly = typeof day === "number" && day >= EARLIEST_DAY && !isBlank(stage(row));
    if (isPlainly && !isAstray) return "complaint";
    const verdict = isPlainly ? "complaint" : judge(cellsOf(readers, row), part, hasOthers);
    if (verdict === "otherHeaders" || verdict === "otherLog") isAstray = true;
    else if (verdict === "repeatedHeader") isAstray = false;
    else if (isAstray && verdict !== "blank") return "underOtherHeaders";
    return verdict;
  };
}

/** One of these stands beside the date of every complaint that is one, if the log has them at all. */
const TEXTS_OF_COMPLAINT = ["id", "service", "type", "officer"] as const;

type Cells = ReadonlyMap<Field, CellValue>;

function cellsOf(readers: ReadonlyMap<Field, CellReader>, row: RowNumber): Cells {
  const cells = new Map<Field, CellValue>();
  for (const [field, read] of readers) {
    const value = read(row);
    if (!isBlank(value)) cells.set(field, value);
  }
  return cells;
}

function judge(cells: Cells, { columns }: LogPart, hasOthers: boolean): Skip | "complaint" {
  if (cells.size === 0) return "blank";
  const headers = headersAmong(cells, columns);
  if (headers) return headers;
  if (hasOthers && cells.size === 1 && isDate(cells.get("received"))) return "dateAlone";
  return isTotal(cells) ? "total" : "complaint";
}

/** Whether a row is one of headers: those of its own columns again, or those of another log or table. */
function headersAmong(
  cells: Cells,
  columns: LogPart["columns"],
): "repeatedHeader" | "otherHeaders" | "otherLog" | undefined {
  let [own, others] = [0, 0];
  const said = new Set<Field>();
  for (const [field, value] of cells) {
    if (typeof value !== "string") continue;
    const known = roleOfHeader(value);
    const isOwn = spelling(value) === spelling(columns.get(field)?.header ?? "");
    if (isOwn || known) said.add(known ? fieldOfRole(known.role) : field);
    if (isOwn || (known && fieldOfRole(known.role) === field)) own++;
    else if (known) others++;
  }
  if (own + others < 2 || own + others <= cells.size / 2) return undefined;
  if (others === 0) return "repeatedHeader";
  const required = REQUIRED_FIELDS.filter((field) => said.has(field)).length;
  return required >= FEWEST_REQUIRED ? "otherLog" : "otherHeaders";
}

/**
 * A row of totals says so in a text column or in place of the first date, and has no date of receipt, no stage but
 * perhaps a count of them, and no outcome.
 */
function isTotal(cells: Cells): boolean {
  const says = TOTAL_FIELDS.some((field) => TOTAL.test(String(cells.get(field) ?? "").trim()));
  return (
    says &&
    !isDate(cells.get("received")) &&
    !isDate(cells.get("closed")) &&
    !STAGE_SPELLINGS.has(spelling(wordOf(cells.get("stage")))) &&
    !OUTCOME_SPELLINGS.has(spelling(cells.get("outcome") ?? ""))
  );
}

function isDate(value: CellValue | undefined): boolean {
  if (typeof value === "number") return isComplaintDay(Math.floor(value));
  return typeof value === "string" && parseTextDate(value.trim()).kind !== "unreadable";
}

/** A text as it is; a number is none. */
function wordOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
