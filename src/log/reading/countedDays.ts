import { at } from "../../engine/at";
import { type Day, isDay } from "../../engine/calendar/day";
import { inBritishTime } from "../dates/britishTime";
import type { Moment } from "../dates/moment";
import { swappedDay } from "../dates/swappedDay";
import { namesZone } from "../dates/textTime";

/** The dates of a column as its cells say them. */
export interface SaidDates {
  /** The days, before anything that a user said of the column and before the cut-off. */
  readonly stands: Int32Array;
  /** The time of day of each, in seconds; undefined where none has one. */
  readonly seconds: Int32Array | undefined;
  /** The rows whose date was typed as text, read or not, with that text. */
  readonly texts: ReadonlyMap<number, string>;
  /** What comes later in a day, in seconds, counts as the next day. */
  readonly cutOff: number;
}

/** What a user said of the rows of a column; undefined where that was said of none. */
export interface SaidOfRows {
  /** Whether their days and months were swapped. */
  readonly isSwapped?: ((row: number) => boolean) | undefined;
  /** Whether their times are those of universal time. */
  readonly isUniversal?: ((row: number) => boolean) | undefined;
}

/** The days of a column as they count. */
export interface CountedDays {
  readonly days: Int32Array;
  /** The days of the cells as their program meant them: swapped back where the user said so. */
  readonly meant: Int32Array;
  /** The rows whose time of day was after the cut-off, so that the next day counts. */
  readonly late: ReadonlySet<number>;
}

/** The days as which dates count: swapped back first, then by the clock at home, then by the cut-off. */
export function countedDays(said: SaidDates, { isSwapped, isUniversal }: SaidOfRows): CountedDays {
  const { seconds, cutOff } = said;
  const late = new Set<number>();
  const meant = isSwapped ? swappedBack(said, isSwapped) : said.stands;
  if (!seconds || (!isUniversal && !Number.isFinite(cutOff))) return { days: meant, meant, late };
  const days = meant.slice();
  for (let row = 0; row < days.length; row++) {
    const written = { day: at(meant, row), seconds: at(seconds, row) };
    if (!isDay(written.day)) continue;
    const isBehind = isUniversal?.(row) === true && namesNoZone(said, row);
    const moment = isBehind ? inBritishTime(written) : written;
    days[row] = countedOn(said, moment);
    if (moment.seconds > cutOff) late.add(row);
  }
  return { days, meant, late };
}

/** The days with day and month of the true dates the other way round in the rows that a user said are swapped. */
function swappedBack(said: SaidDates, isSwapped: (row: number) => boolean): Int32Array {
  return said.stands.map((stands, row) => {
    const day = trueDay(said, row);
    return day !== undefined && isSwapped(row) ? (swappedDay(day) ?? stands) : stands;
  });
}

/** The day as which a moment counts in a column. */
export function countedOn({ cutOff }: Pick<SaidDates, "cutOff">, { day, seconds }: Moment): Day {
  return seconds > cutOff ? day + 1 : day;
}

/** Whether the date of a row does not say by which clock its time is: no number does. */
export function namesNoZone({ texts }: Pick<SaidDates, "texts">, row: number): boolean {
  const text = texts.get(row);
  return text === undefined || !namesZone(text);
}

/** The day of a cell that is a date in the sheet, as it stands there; undefined where it is text, or no date. */
export function trueDay(
  { stands, texts }: Pick<SaidDates, "stands" | "texts">,
  row: number,
): Day | undefined {
  const day = at(stands, row);
  return isDay(day) && !texts.has(row) ? day : undefined;
}
