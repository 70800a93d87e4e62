import type { CellLocation } from "../../engine/finding";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import type { CellValue, SheetArea } from "../../log/sheetTable";
import { areaAddress, isInArea } from "../address";
import { ExcelFailure, failureWithOutcome } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { runWrite } from "../host/runWrite";
import { REPORT_MARK, readMark } from "../reportMark";
import { type KeptCells, type KeptSheetName, onlyCells, writeKept } from "./keptCells";
import { type KeptSheet, emptySheet, keepSheet, writeKeptSheet } from "./keptSheet";
import { restoreSheets } from "./restoreSheets";

/** What a sheet of a report held when it was written. */
export interface WrittenCells {
  /** The id of its mark. */
  readonly id: string;
  /** The cells that it holds, and what Excel gave of them once they were written. */
  readonly area: SheetArea;
  readonly formulas: readonly (readonly CellValue[])[];
  /** Where the add-in itself may have written since. */
  readonly news: readonly SheetArea[];
}

/** A sheet of a report that was written. */
export interface WrittenSheet extends WrittenCells {
  readonly sheet: KeptSheetName;
  /** What the sheet was before; undefined where it was added for the report. */
  readonly before: KeptSheet | undefined;
}

/** Asks what a sheet holds, once a report is written. */
export function loadWritten(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange().load("formulas,rowIndex,columnIndex,rowCount,columnCount");
}

/** What Excel answered. */
export function writtenCells(range: Excel.Range): Pick<WrittenCells, "area" | "formulas"> {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, formulas } = range;
  return { area: { row, column, rowCount, columnCount }, formulas };
}

/**
 * Puts back what was there before a report: removes sheets that were added, and writes what others were. In three round
 * trips for one sheet. Gives the cells that have changed since: they stay, on a sheet that is empty but for them where it
 * was added. What was put back before a fault is left alone when it is tried again.
 */
export async function putBackReport(written: readonly WrittenSheet[]): Promise<readonly CellLocation[]> {
  const looks = await lookAt(written);
  const sheets: SheetNow[] = [];
  for (const look of looks) sheets.push(await sheetNow(look));
  const isToGo = ({ written: { before }, locations }: SheetNow): boolean => !before && locations.length === 0;
  const rewritten = sheets.filter((sheet) => !isToGo(sheet));
  if (rewritten.length > 0) await writeBack(rewritten);
  await removeSheets(
    sheets.filter(isToGo).map(({ now }) => now.sheet),
    rewritten.map(({ now }) => now.sheet),
  );
  return sheets.flatMap(({ locations }) => locations);
}

/** A sheet of a report as it is by now, with what has changed on it since the report was written. */
interface SheetNow {
  readonly written: WrittenSheet;
  readonly now: KeptSheet;
  readonly changed: readonly KeptCells[];
  readonly locations: readonly CellLocation[];
}

async function sheetNow({ written, sheet, area }: Look): Promise<SheetNow> {
  const now = await keepSheet(sheet, area, written.before?.parts);
  const changed = now.blocks
    .map(({ cells }) => onlyCells(cells, (down, right) => hasChanged(written, cells, down, right)))
    .filter((cells) => locationsOf(cells, sheet.name).length > 0);
  return { written, now, changed, locations: changed.flatMap((cells) => locationsOf(cells, sheet.name)) };
}

/** Writes what sheets were, all of them or none. */
async function writeBack(sheets: readonly SheetNow[]): Promise<void> {
  await runWrite(
    async (context) => {
      for (const { written, now, changed, locations } of sheets) {
        const sheet = context.workbook.worksheets.getItem(now.sheet.id);
        if (written.before) writeKeptSheet(sheet, withoutMergesOver(written.before, locations));
        else emptySheet(sheet, now);
        for (const cells of changed) writeKept(sheet, cells);
      }
      await context.sync();
    },
    () => restoreSheets(sheets.map(({ now }) => now)),
  );
}

interface Look {
  readonly written: WrittenSheet;
  readonly sheet: KeptSheetName;
  readonly area: SheetArea;
}

/** The sheets that are still there with that report, and the cells to look at. */
async function lookAt(written: readonly WrittenSheet[]): Promise<Look[]> {
  return runExcel(async (context) => {
    const asked = written.map((one) => ({ one, ...requestSheet(context, one) }));
    await context.sync();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    const [other] = there.filter(
      ({ one, mark }) => !isOf(one, mark) && !(written.length > 1 && isBefore(one, mark)),
    );
    if (other) throw anotherReport(other.sheet.name);
    return there
      .filter(({ one, mark }) => isOf(one, mark))
      .map(({ one, sheet, protection, cells }) => {
        if (protection.protected) throw protectedReport(sheet.name);
        const { rowIndex: row, columnIndex: column, rowCount, columnCount } = cells;
        return { written: one, sheet, area: { row, column, rowCount, columnCount } };
      });
  });
}

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly protection: Excel.WorksheetProtection;
  readonly cells: Excel.Range;
}

function requestSheet(
  { workbook }: Excel.RequestContext,
  { sheet: { id }, area, before }: WrittenSheet,
): SheetRequest {
  const sheet = workbook.worksheets.getItemOrNullObject(id).load("id,name");
  const areas = [area, ...(before?.blocks.map(({ cells }) => cells.area) ?? [])];
  const cells = areas
    .reduce(
      (all, one) => all.getBoundingRect(sheet.getRange(areaAddress(one))),
      sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()),
    )
    .load("rowIndex,columnIndex,rowCount,columnCount");
  return {
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value"),
    protection: sheet.protection.load("protected"),
    cells,
  };
}

/** Whether a sheet still has the report that was written. */
function isOf({ id }: WrittenSheet, mark: Excel.WorksheetCustomProperty): boolean {
  return !mark.isNullObject && readMark(mark.value)?.id === id;
}

/** Whether it has what it had before already. */
function isBefore({ before }: WrittenSheet, mark: Excel.WorksheetCustomProperty): boolean {
  return mark.isNullObject ? before === undefined : mark.value === before?.page.mark;
}

/** Whether a cell holds something else than the report did when it was written; beside the report, anything. */
function hasChanged(
  { area, formulas, news }: WrittenSheet,
  cells: KeptCells,
  down: number,
  right: number,
): boolean {
  if (news.some((one) => isInArea(one, cells.area.row + down, cells.area.column + right))) return false;
  const [row, column] = [cells.area.row + down - area.row, cells.area.column + right - area.column];
  return cells.formulas[down]?.[right] !== (formulas[row]?.[column] ?? "");
}

function locationsOf({ area, formulas }: KeptCells, sheet: string): CellLocation[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((cell, right) =>
      cell === null ? [] : [{ sheet, row: area.row + down, column: area.column + right }],
    ),
  );
}

/** Merging keeps the first cell alone: where another has changed since, the cells stay apart. */
function withoutMergesOver(kept: KeptSheet, changed: readonly CellLocation[]): KeptSheet {
  const isOver = ({ row, column, rowCount, columnCount }: SheetArea): boolean =>
    changed.some(
      (cell) =>
        cell.row >= row &&
        cell.row < row + rowCount &&
        cell.column >= column &&
        cell.column < column + columnCount,
    );
  const blocks = kept.blocks.map((block) => ({
    ...block,
    merges: block.merges.filter((area) => !isOver(area)),
  }));
  return { ...kept, blocks };
}

/**
 * Removes the sheets of a report: not as a group to undo, which Excel refuses for it. Where it fails, Excel is asked once
 * more, unless they are gone and only the answer was lost. `putBack` are those that were put back by then.
 */
async function removeSheets(
  sheets: readonly KeptSheetName[],
  putBack: readonly KeptSheetName[],
): Promise<void> {
  if (sheets.length === 0) return;
  const failed = (failure: unknown): never => {
    throw failureWithOutcome(failure, mayBeThere(sheets, putBack), "unfinished");
  };
  try {
    await deleteSheets(sheets);
  } catch (failure) {
    const left = await stillThere(sheets).catch(() => failed(failure));
    const again = left.length > 0 ? deleteSheets(left) : Promise.resolve();
    await (putBack.length > 0 ? again.catch(failed) : again);
  }
}

function mayBeThere(sheets: readonly KeptSheetName[], putBack: readonly KeptSheetName[]): string {
  const namesOf = (some: readonly KeptSheetName[]): string => listed(some.map(({ name }) => quoted(name)));
  const look =
    sheets.length === 1
      ? "may still be there: look for it, and if it is, try again."
      : "may still be there: look for them, and if they are, try again.";
  const done = putBack.length > 0 ? `${namesOf(putBack)} was put back. ` : "";
  return `${done}The ${sheets.length === 1 ? "sheet" : "sheets"} ${namesOf(sheets)} ${look}`;
}

async function deleteSheets(sheets: readonly KeptSheetName[]): Promise<void> {
  await runExcel(async (context) => {
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

async function stillThere(sheets: readonly KeptSheetName[]): Promise<KeptSheetName[]> {
  return runExcel(async (context) => {
    const asked = sheets.map((one) => ({
      one,
      sheet: context.workbook.worksheets.getItemOrNullObject(one.id).load("name"),
    }));
    await context.sync();
    return asked.filter(({ sheet }) => !sheet.isNullObject).map(({ one }) => one);
  });
}

function anotherReport(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "noSuchSheet",
    `The sheet “${sheet}” has another report by now, so nothing was put back.`,
  );
}

function protectedReport(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "protected",
    `The sheet “${sheet}” is protected, so nothing was put back. Unprotect it (Review, Unprotect Sheet) and try again.`,
  );
}
