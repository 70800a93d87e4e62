import { at } from "../../../engine/at";
import { type Day, isDay } from "../../../engine/calendar/day";
import type { DateExample, DateMeaning } from "../../../log/mapping/dateColumns";
import { DATE_FIELDS } from "../../../log/reading/columnReaders";
import type { LogReading } from "../../../log/reading/readLog";

/** So many rows above a date and below it are looked at for another that is read. */
const MOST_ROWS = 20;

/** A reading is likely where it is at least so many times nearer to the dates around it than any other. */
const TIMES_NEARER = 3;

/**
 * What a date that can be read in several ways probably means: that which is much nearer to the nearest dates above and
 * below it in its column or, where none is read there, to the other dates of its row. It is only proposed, never taken.
 */
export function likelyReading(reading: LogReading, example: DateExample): DateMeaning | undefined {
  const [above, below] = [nearest(reading, example, -1), nearest(reading, example, 1)];
  const inColumn = [above, below].filter((day) => day !== undefined);
  const around = inColumn.length > 0 ? inColumn : daysOfRow(reading, example);
  if (around.length === 0) return undefined;
  const farness = (day: Day): number => around.reduce((sum, one) => sum + Math.abs(day - one), 0);
  const [best, ...others] = [...example.readings].sort((a, b) => farness(a.day) - farness(b.day));
  const isNearer =
    best && others.every(({ day }) => farness(day) > Math.max(farness(best.day), 1) * TIMES_NEARER);
  return isNearer ? best : undefined;
}

function nearest(
  { dates, location }: LogReading,
  { field, row, cell }: DateExample,
  step: 1 | -1,
): Day | undefined {
  const { days } = dates[field];
  for (let far = 1; far <= MOST_ROWS; far++) {
    const there = row + far * step;
    if (there < 0 || there >= days.length) return undefined;
    const day = at(days, there);
    const place = location(field, there);
    if (isDay(day) && place?.sheet === cell.sheet && place.column === cell.column) return day;
  }
  return undefined;
}

function daysOfRow({ dates }: LogReading, { field, row }: DateExample): Day[] {
  return DATE_FIELDS.filter((other) => other !== field)
    .map((other) => at(dates[other].days, row))
    .filter((day) => isDay(day));
}
