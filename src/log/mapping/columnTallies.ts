import type { CellLocation } from "../../engine/finding";
import type { ChosenColumn } from "../choices";
import type { DateField } from "../reading/columnReaders";
import { headerAbove } from "../reading/headerAbove";
import type { LogReading } from "../reading/readLog";
import { isSecondStage } from "./dateColumns";

/** A column of a sheet, of which something is counted. */
export interface TalliedColumn extends ChosenColumn {
  readonly column: number;
}

/** What is counted of each column of dates. */
export interface ColumnTallies<T> {
  /** In the order in which their columns were first met. */
  readonly tallies: readonly T[];
  /** The tally of the column that a date is from, and its cell; undefined where another row tells of that cell. */
  tallied(field: DateField, row: number): { readonly tally: T; readonly cell: CellLocation } | undefined;
}

/** Tallies of the columns of dates of a log, each begun where its column is first met. */
export function columnTallies<T extends TalliedColumn>(
  reading: LogReading,
  begun: (column: TalliedColumn) => T,
): ColumnTallies<T> {
  const tallies: T[] = [];
  // Most dates are from the column of the one before.
  let last: T | undefined;
  const tallied: ColumnTallies<T>["tallied"] = (field, row) => {
    const cell = reading.location(field, row);
    if (!cell || isSecondStage(reading, row, field)) return undefined;
    const { sheet, column } = cell;
    const isOf = (one: T): boolean => one.column === column && one.sheet === sheet;
    const tally = last && isOf(last) ? last : (tallies.find(isOf) ?? begin(cell));
    last = tally;
    return { tally, cell };
  };
  const begin = (cell: CellLocation): T => {
    const tally = begun({ sheet: cell.sheet, column: cell.column, header: headerAbove(reading, cell) });
    tallies.push(tally);
    return tally;
  };
  return { tallies, tallied };
}
