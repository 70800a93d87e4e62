import { type Field, FIELDS } from "../../engine/complaintLog";
import type { LeftOutReason } from "../../engine/rowAccount";
import { EARLIEST_DAY, isComplaintDay, parseTextDate } from "../dates/textDate";
import type { CellValue, SheetTable } from "../sheetTable";
import { fieldOfHeader } from "../spellings/headers";
import { spelling } from "../spellings/spelling";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../spellings/values";
import { type CellReader, cellReader } from "./cells";
import type { LogLayout } from "./layout";

/** Why a row under the header is no complaint. */
export type Skip = Extract<LeftOutReason, "blank" | "total" | "repeatedHeader">;

/** Says of a row of the sheet whether it is a complaint, or why not. */
export type LineJudge = (sheetRow: number) => Skip | "complaint";

/** `Total`, `Grand total:`, `Sub-total`, `TOTAL RECEIVED`, but no `Total Care Team`. */
const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]*)?totals?(?:\s+(?:number|no|received|closed|open|complaints|cases|for|of)\b.*)?\s*:?$/iu;

/** Where a row of totals says that it is one. */
const TOTAL_FIELDS = ["id", "service", "type", "received"] as const;

export function lineJudge(table: SheetTable, layout: LogLayout): LineJudge {
  const readers = new Map(
    FIELDS.flatMap((field) => {
      const column = layout.columns.get(field)?.column;
      return column === undefined ? [] : [[field, cellReader(table, column)] as const];
    }),
  );
  const received = cellReader(table, layout.columns.get("received")?.column);
  const stage = cellReader(table, layout.columns.get("stage")?.column);
  return (sheetRow) => {
    const day = received(sheetRow);
    const isPlainly = typeof day === "number" && day >= EARLIEST_DAY && stage(sheetRow) !== "";
    return isPlainly ? "complaint" : judge(cellsOf(readers, sheetRow));
  };
}

type Cells = ReadonlyMap<Field, CellValue>;

function cellsOf(readers: ReadonlyMap<Field, CellReader>, sheetRow: number): Cells {
  const cells = new Map<Field, CellValue>();
  for (const [field, read] of readers) {
    const value = read(sheetRow);
    if (typeof value !== "string" || value.trim() !== "") cells.set(field, value);
  }
  return cells;
}

function judge(cells: Cells): Skip | "complaint" {
  if (cells.size === 0) return "blank";
  if (isRepeatedHeader(cells)) return "repeatedHeader";
  return isTotal(cells) ? "total" : "complaint";
}

function isRepeatedHeader(cells: Cells): boolean {
  const headers = [...cells].filter(([field, value]) => fieldOfHeader(String(value))?.field === field);
  return headers.length > 1 && headers.length > cells.size / 2;
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
