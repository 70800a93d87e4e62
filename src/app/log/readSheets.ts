import { hiddenRowsOf } from "../../excel/reading/hiddenRows";
import { type ColumnRequest, type ReadSheet, readLogColumns } from "../../excel/reading/readColumns";
import type { SeenSheet } from "../../excel/reading/seenSheet";
import type { LogChoices } from "../../log/choices";
import { kindColumns } from "../../log/mapping/kindColumns";
import type { LogColumn } from "../../log/reading/columnsOfRoles";
import { columnsUnder } from "../../log/reading/columnsUnder";
import { type LogLayout, columnsToRead } from "../../log/reading/layout";
import type { LoggedSheet } from "../../log/reading/parts";
import type { SheetTable } from "../../log/sheetTable";
import { type Task, beginStep } from "../task";
import type { FoundLog } from "./findLog";
import { idsAsShown } from "./idsAsShown";
import type { LogCandidate } from "./logCandidate";
import { lookAgain, requireTopAsSeen } from "./lookAgain";
import { sampleCells } from "./sampleCells";

/** The sheets of a log as they were at one time. */
export interface ReadSheets {
  readonly sheets: readonly LoggedSheet[];
  /** Throws where rows have moved since they were read. */
  readonly lookAgain: () => Promise<void>;
}

/** A sheet of a log, and what it held. */
interface ReadPart {
  readonly part: LogCandidate;
  readonly stored: SheetTable;
  readonly sheet: LoggedSheet;
}

/** Reads the sheets of a log. What came before the last request is looked at again, since rows may have moved since. */
export async function readSheets({ parts }: FoundLog, chosen: LogChoices, task: Task): Promise<ReadSheets> {
  const all = parts.reduce((sum, { rows }) => sum + rows, 0);
  const read: ReadPart[] = [];
  let before = 0;
  for (const part of parts) {
    const onRead = (done: number): Promise<void> =>
      beginStep(task, { name: "reading", done: before + done, of: all });
    read.push(await readPart(part, chosen, onRead));
    before += part.rows;
  }
  await lookAtAll(read.filter((one, index) => index < read.length - 1 || !isOneRequest(one)));
  return { sheets: read.map(({ sheet }) => sheet), lookAgain: () => lookAtAll(read) };
}

async function readPart(
  part: LogCandidate,
  chosen: LogChoices,
  onRead: NonNullable<ColumnRequest["onRead"]>,
): Promise<ReadPart> {
  const { sample, layout } = part;
  const kinds = kindColumns(layout, sampleCells(sample), chosen.counted);
  const { table: stored, merged } = await readTable(
    part,
    [...kinds, ...columnsUnder(layout.headers, chosen.by ?? [])],
    onRead,
  );
  requireTopAsSeen(sample, stored);
  const table = await idsAsShown(stored, layout);
  const look = { hidden: sample.hidden, hiddenRows: await hiddenRows(part), merged };
  return { part, stored, sheet: { table, layout, look, kinds, chosen } };
}

function readTable(
  part: LogCandidate,
  further: readonly LogColumn[],
  onRead: NonNullable<ColumnRequest["onRead"]>,
): Promise<ReadSheet> {
  const { sample, layout } = part;
  return readLogColumns(sample, {
    onRead,
    seen: seenOf(part),
    columns: columnsToRead(layout, further),
    fromRow: layout.headerRow + 1,
    toRow: sample.used.row + sample.used.rowCount,
  });
}

function seenOf({ place, sample, layout, headerLines }: LogCandidate): SeenSheet {
  return { place, used: sample.used, headers: { row: layout.firstHeaderRow, lines: headerLines } };
}

async function lookAtAll(read: readonly ReadPart[]): Promise<void> {
  for (const { part, stored } of read)
    await lookAgain(part.sample, {
      seen: seenOf(part),
      read: stored,
      columns: tellingColumns(part.layout),
    });
}

/** What was read last, in one request, is as it was then. */
function isOneRequest({ part, stored, sheet }: ReadPart): boolean {
  const hasAskedMore = sheet.table !== stored || part.sample.hidden.rows;
  return stored.chunks.length <= 1 && !hasAskedMore;
}

/** The columns that tell complaints apart. */
function tellingColumns({ columns }: LogLayout): number[] {
  const telling = (["id", "received", "closed"] as const).flatMap((field) => columns.get(field) ?? []);
  return [...new Set(telling.map(({ column }) => column))].sort((a, b) => a - b);
}

/** Excel says of all rows at once whether some are hidden; of each it is asked only then. */
async function hiddenRows({ sample, layout }: LogCandidate): Promise<ReadonlySet<number>> {
  const { sheet, used, hidden } = sample;
  return hidden.rows
    ? hiddenRowsOf(sheet, { fromRow: layout.headerRow + 1, toRow: used.row + used.rowCount })
    : new Set();
}
