import type { CellLocation } from "../../engine/finding";
import type { CellValue, SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";
import { ExcelFailure, failureWithOutcome } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { runWrite } from "../host/runWrite";
import { REPORT_MARK, readMark } from "../reportMark";
import { type KeptCells, type KeptSheetName, onlyCells, writeKept } from "./keptCells";
import { type KeptSheet, emptySheet, keepSheet, writeKeptSheet } from "./keptSheet";
import { restoreSheet } from "./restoreSheet";

/** A report that was written. */
export interface WrittenSheet {
  readonly sheet: KeptSheetName;
  /** The id of its mark. */
  readonly id: string;
  /** The cells that it holds, and what Excel gave of them once they were written. */
  readonly area: SheetArea;
  readonly formulas: readonly (readonly CellValue[])[];
  /** What the sheet was before; undefined where it was added for the report. */
  readonly before: KeptSheet | undefined;
}

/** Asks what a sheet holds, once a report is written. */
export function loadWritten(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange().load("formulas,rowIndex,columnIndex,rowCount,columnCount");
}

/** What Excel answered. */
export function writtenCells(range: Excel.Range): Pick<WrittenSheet, "area" | "formulas"> {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, formulas } = range;
  return { area: { row, column, rowCount, columnCount }, formulas };
}

/**
 * Puts back what was there before a report, in three round trips: removes a sheet that was added, or writes what the sheet
 * was. Gives the cells that have changed since: they stay, on a sheet that is empty but for them where it was added.
 */
export async function putBackReport(written: WrittenSheet): Promise<readonly CellLocation[]> {
  const look = await lookAt(written);
  if (!look) return [];
  const { before } = written;
  const now = await keepSheet(look.sheet, look.area, before?.parts);
  const changed = now.blocks
    .map(({ cells }) => onlyCells(cells, (down, right) => hasChanged(written, cells, down, right)))
    .map((cells) => ({ cells, locations: locationsOf(cells, look.sheet.name) }))
    .filter(({ locations }) => locations.length > 0);
  const locations = changed.flatMap((some) => some.locations);
  if (!before && locations.length === 0) {
    await removeSheet(look.sheet);
    return [];
  }
  await runWrite(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(look.sheet.id);
      if (before) writeKeptSheet(sheet, withoutMergesOver(before, locations));
      else emptySheet(sheet, now);
      for (const { cells } of changed) writeKept(sheet, cells);
      await context.sync();
    },
    () => restoreSheet(now),
  );
  return locations;
}

/** The sheet, if it is still there with that report, and the cells to look at; undefined where it is gone. */
async function lookAt({
  sheet: { id },
  id: markId,
  area,
  before,
}: WrittenSheet): Promise<{ readonly sheet: KeptSheetName; readonly area: SheetArea } | undefined> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id,name");
    const mark = sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    const protection = sheet.protection.load("protected");
    const areas = [area, ...(before?.blocks.map(({ cells }) => cells.area) ?? [])];
    const cells = areas
      .reduce(
        (all, one) => all.getBoundingRect(sheet.getRange(areaAddress(one))),
        sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()),
      )
      .load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    if (mark.isNullObject || readMark(mark.value)?.id !== markId) throw anotherReport(sheet.name);
    if (protection.protected) throw protectedReport(sheet.name);
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = cells;
    return { sheet, area: { row, column, rowCount, columnCount } };
  });
}

/** Whether a cell holds something else than the report did when it was written; beside the report, anything. */
function hasChanged(
  { area, formulas }: WrittenSheet,
  cells: KeptCells,
  down: number,
  right: number,
): boolean {
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
 * Removes the sheet of a report: not as a group to undo, which Excel refuses for it. Where it fails, Excel is asked once
 * more, unless the sheet is gone and only the answer was lost.
 */
async function removeSheet(sheet: KeptSheetName): Promise<void> {
  try {
    await deleteSheet(sheet.id);
  } catch (failure) {
    const isLeft = await isThere(sheet.id).catch(() => {
      throw failureWithOutcome(failure, mayBeThere(sheet), "unfinished");
    });
    if (isLeft) await deleteSheet(sheet.id);
  }
}

function mayBeThere({ name }: KeptSheetName): string {
  return `The sheet “${name}” may still be there: look for it, and if it is, try again.`;
}

async function deleteSheet(id: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

async function isThere(id: string): Promise<boolean> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return !sheet.isNullObject;
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
