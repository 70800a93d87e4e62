import { at } from "../../engine/at";
import { type Day, isDay } from "../../engine/calendar/day";
import { swappedDay } from "../dates/swappedDay";
import type { DayColumn } from "./dayColumn";

/** The day of a cell that is a date in the sheet, whatever its hour; undefined where it is text, or no date. */
export function trueDay({ days, texts, late }: DayColumn, row: number): Day | undefined {
  const day = at(days, row);
  if (!isDay(day) || texts.has(row)) return undefined;
  return late.has(row) ? day - 1 : day;
}

/** A column with day and month of its true dates the other way round in the rows that a user said are swapped. */
export function swappedBack(column: DayColumn, isSwapped: (row: number) => boolean): DayColumn {
  const { days } = column;
  for (let row = 0; row < days.length; row++) {
    const day = trueDay(column, row);
    const meant = day !== undefined && isSwapped(row) ? swappedDay(day) : undefined;
    // What came after the cut-off hour stays a day later.
    if (day !== undefined && meant !== undefined) days[row] = at(days, row) + meant - day;
  }
  return column;
}
