import type { CellLocation } from "../../engine/finding";
import type { CellValue } from "../../log/sheetTable";
import { runWrite } from "../host/runWrite";
import { type KeptCells, keptCells, loadCells, onlyCells, restoreCells, writeKept } from "./keptCells";
import { type AddedColumn, addMissingColumns, changedCells, loadTableColumns } from "./tableColumns";
import { loadWritable } from "./writableSheets";

/** Cells that were written to: what they held before, and the formulas that Excel gave of them afterwards. */
export interface WrittenCells {
  readonly before: KeptCells;
  readonly after: readonly (readonly CellValue[])[];
}

/** Takes a write back where nothing else has changed since. Gives the cells that have changed, which were left alone. */
export type PutBack = () => Promise<readonly CellLocation[]>;

/**
 * Puts cells back to what they held before a write, and takes away columns that were added to tables, in two round trips.
 * Cells that have changed since are left alone, and so is a column of a table with such a cell.
 */
export async function putBackCells(
  written: readonly WrittenCells[],
  columns: readonly AddedColumn[] = [],
): Promise<readonly CellLocation[]> {
  let now: readonly KeptCells[] = [];
  let removed: readonly AddedColumn[] = [];
  return runWrite(
    async (context) => {
      const ids = written.map(({ before }) => before.sheet.id);
      const writable = loadWritable(context, [...ids, ...columns.map(({ sheet }) => sheet)]);
      const looks = written.map((one) => lookAt(one, rangeOf(context, one.before)));
      const columnsThere = loadTableColumns(context, columns);
      await context.sync();
      const sheetOf = writable();
      const fates = looks.map((look) => fateOf(look, sheetOf(look.one.before.sheet.id)));
      const there = columnsThere().map((one) => ({ ...one, changed: changedCells(one) }));
      const going = there.filter(({ changed }) => changed.length === 0);
      [now, removed] = [fates.map((fate) => fate.now), going.map(({ added }) => added)];
      for (const { back } of fates) writeKept(sheetOf(back.sheet.id), back);
      for (const { column } of [...going].reverse()) column.delete();
      await context.sync();
      return [...fates, ...there].flatMap(({ changed }) => changed);
    },
    async () => {
      await restoreCells(now);
      await addMissingColumns(removed);
    },
  );
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, area }: KeptCells): Excel.Range {
  const { row, column, rowCount, columnCount } = area;
  return workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rowCount, columnCount);
}

interface Look {
  readonly one: WrittenCells;
  readonly range: Excel.Range;
  /** A range a column, where widths were changed. */
  readonly columns: readonly Excel.Range[] | undefined;
}

function lookAt(one: WrittenCells, range: Excel.Range): Look {
  const columns = one.before.widths?.map((_, right) => range.getColumn(right).load("format/columnWidth"));
  return { one, range: loadCells(range), columns };
}

interface Fate {
  /** What is to be put back. */
  readonly back: KeptCells;
  /** What those cells hold now. */
  readonly now: KeptCells;
  readonly changed: readonly CellLocation[];
}

function fateOf({ one: { before, after }, range, columns }: Look, sheet: Excel.Worksheet): Fate {
  const widths = columns?.map(({ format }) => format.columnWidth);
  const held = { ...keptCells(sheet, range), ...(widths && { widths }) };
  const holds = (cells: KeptCells["formulas"], down: number, right: number): boolean =>
    cells[down]?.[right] === held.formulas[down]?.[right];
  const isOurs = (down: number, right: number): boolean => before.typed[down]?.[right] !== null;
  const isAsWritten = (down: number, right: number): boolean =>
    isOurs(down, right) && (holds(after, down, right) || holds(before.formulas, down, right));
  const { row, column } = before.area;
  const changed = held.formulas.flatMap((line, down) =>
    line.flatMap((_, right) =>
      isOurs(down, right) && !isAsWritten(down, right)
        ? [{ sheet: sheet.name, row: row + down, column: column + right }]
        : [],
    ),
  );
  return { back: onlyCells(before, isAsWritten), now: onlyCells(held, isAsWritten), changed };
}
