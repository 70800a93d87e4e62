import { type Field, FIELDS } from "../../engine/complaintLog";
import type { CountedChoice } from "../choices";
import { isBlank } from "../isBlank";
import type { CellValue, RowChunk } from "../sheetTable";
import { saysNoDate } from "../spellings/noDate";
import { saysNothing } from "../spellings/spelling";
import { type CellReader, cellReader } from "./cells";
import type { LogColumn } from "./columnsOfRoles";
import { otherContacts } from "./otherContacts";
import { type OtherRow, type RowsAround, otherRowOf } from "./otherRow";
import { type LogPart, columnPieces } from "./parts";
import { endOfPlainRows, isPlain } from "./plainRows";
import { type RowNumber, rowNumber, sheetRowOf } from "./rowNumber";

/** Says of the rows of a part whether they are complaints of that part, or what else. Rows are to be judged in order. */
export interface RowJudge {
  /** Of the rows of a chunk from one to another, the first that is no complaint at first sight. */
  endOfPlain(chunk: RowChunk, from: RowNumber, to: RowNumber): RowNumber;
  verdictOn(row: RowNumber): OtherRow | "complaint" | "ofOtherStage";
}

/** Where both stages are in a row, no row is a complaint at first sight: each may be one of the other stage. */
const NONE_PLAIN: RowJudge["endOfPlain"] = (_, from) => from;

/**
 * A judge of the rows of a part; of a row with two stages, those that say something count. Rows that the user said are
 * no complaints are none.
 */
export function rowJudge(part: LogPart, counted: readonly CountedChoice[]): RowJudge {
  if (part.stage1) return stage2Judge(part, part.stage1, counted);
  const judgeRow = sheetRowJudge(part, counted);
  if (!part.stage2Columns) return judgeRow;
  const [says1, says2] = [stageSays(part, part.columns), stageSays(part, part.stage2Columns)];
  return {
    endOfPlain: NONE_PLAIN,
    verdictOn: (row) => {
      const verdict = judgeRow.verdictOn(row);
      const mayBeStage2 = verdict === "blank" || (verdict === "complaint" && !says1(row));
      return mayBeStage2 && says2(row) ? "ofOtherStage" : verdict;
    },
  };
}

function stage2Judge(part: LogPart, stage1: LogPart, counted: readonly CountedChoice[]): RowJudge {
  const [judgeRow, says] = [sheetRowJudge(stage1, counted), stageSays(part, part.columns)];
  return {
    endOfPlain: NONE_PLAIN,
    verdictOn: (row) => {
      const verdict = judgeRow.verdictOn(rowNumber(stage1.index, sheetRowOf(row)));
      return (verdict === "complaint" || verdict === "blank") && says(row) ? "complaint" : "ofOtherStage";
    },
  };
}

/** Whether a row says anything of a stage: that it began, how it ended, or when. */
function stageSays(part: LogPart, columns: ReadonlyMap<Field, LogColumn>): (row: RowNumber) => boolean {
  const read = (field: Field): CellReader => cellReader(columnPieces(part, columns.get(field)));
  const [outcome, closed, escalated] = [read("outcome"), read("closed"), read("escalated")];
  const isSaid = (value: CellValue): boolean => typeof value !== "string" || !saysNoDate(value);
  return (row) => !saysNothing(String(outcome(row))) || isSaid(closed(row)) || isSaid(escalated(row));
}

/** A judge of the rows of a sheet by the columns of a complaint, or of its stage 1. */
function sheetRowJudge(part: LogPart, counted: readonly CountedChoice[]): RowJudge {
  const { columns } = part;
  const read = (field: Field): CellReader => cellReader(columnPieces(part, part.columns.get(field)));
  const readers = FIELDS.filter((field) => part.columns.has(field)).map(
    (field) => [field, read(field)] as const,
  );
  // Where no column names the stage, an outcome shows as well that a row is a complaint.
  const [received, id] = [read("received"), read("id")];
  const telling = columns.has("stage") ? "stage" : "outcome";
  const told = read(telling);
  const plain = { received: columns.get("received"), told: columns.get(telling), id: columns.get("id") };
  const around = rowsAround(part, id);
  const saysStage2 = part.stage2Columns ? stageSays(part, part.stage2Columns) : () => false;
  const isOtherContact = otherContacts(part, counted);
  let isUnderOtherHeaders = false;
  const endOfPlain = (chunk: RowChunk, from: RowNumber, to: RowNumber): RowNumber => {
    const first = rowNumber(part.index, chunk.firstRow);
    if (isUnderOtherHeaders) return from;
    const end = first + endOfPlainRows(chunk, plain, from - first, to - first);
    return isOtherContact ? endWithout(isOtherContact, from, end) : end;
  };
  const verdictOn = (row: RowNumber): OtherRow | "complaint" => {
    const seemed = isPlain(received(row), told(row), id(row))
      ? "complaint"
      : verdictOf(filledCells(readers, row), around);
    const verdict = seemed === "note" && saysStage2(row) ? "complaint" : seemed;
    if (verdict === "otherHeaders" || verdict === "otherLog") isUnderOtherHeaders = true;
    else if (verdict === "repeatedHeader") isUnderOtherHeaders = false;
    else if (isUnderOtherHeaders && verdict !== "blank") return "underOtherHeaders";
    return verdict === "complaint" && isOtherContact?.(row) ? "otherContact" : verdict;
  };
  return { endOfPlain, verdictOn };
}

/** Of the rows from one to another, the first that is some other contact. */
function endWithout(isOther: (row: RowNumber) => boolean, from: RowNumber, to: RowNumber): RowNumber {
  let row = from;
  while (row < to && !isOther(row)) row++;
  return row;
}

/** So many IDs show what the others look like, and of these so many must have a digit. */
const IDS_LOOKED_AT = 200;
const SHARE_WITH_DIGITS = 0.6;

function rowsAround(part: LogPart, id: CellReader): RowsAround {
  let known: boolean | undefined;
  const { columns, table } = part;
  return { columns, dateSystem: table.dateSystem, idsHaveDigits: () => (known ??= mostHaveDigits(part, id)) };
}

function mostHaveDigits({ index, table }: LogPart, id: CellReader): boolean {
  let [ids, withDigits] = [0, 0];
  for (const { firstRow, rowCount } of table.chunks)
    for (let row = firstRow; row < firstRow + rowCount && ids < IDS_LOOKED_AT; row++) {
      const value = id(rowNumber(index, row));
      if (isBlank(value)) continue;
      ids++;
      if (typeof value === "number" || /\d/u.test(String(value))) withDigits++;
    }
  return withDigits > ids * SHARE_WITH_DIGITS;
}

function filledCells(
  readers: readonly (readonly [Field, CellReader])[],
  row: RowNumber,
): ReadonlyMap<Field, CellValue> | undefined {
  // Most rows below a log are blank, and there may be a million: they get no map.
  let cells: Map<Field, CellValue> | undefined;
  for (const [field, read] of readers) {
    const value = read(row);
    if (!isBlank(value)) cells = (cells ?? new Map<Field, CellValue>()).set(field, value);
  }
  return cells;
}

function verdictOf(cells: ReturnType<typeof filledCells>, around: RowsAround): OtherRow | "complaint" {
  if (!cells) return "blank";
  const otherRow = otherRowOf(cells, around);
  return otherRow === undefined ? "complaint" : otherRow;
}
