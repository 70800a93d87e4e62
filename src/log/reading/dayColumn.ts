import { type Day, NO_DAY } from "../../engine/calendar/day";
import { UNREAD_DAY } from "../../engine/complaintLog";
import { type DateOrder, dateOrder, dayInOrder, isAmbiguous } from "../dates/dateOrder";
import { type TextDate, isComplaintDay, readTextDate } from "../dates/textDate";
import { isBlank } from "../isBlank";
import { type DateSystem, dayOfSerial } from "../../engine/calendar/serialDate";
import { BLANK, type CellValue } from "../sheetTable";
import { saysNothing, spelling } from "../spellings/spelling";
import { type ColumnCells, cellOf } from "./columnCells";

/** How dates of a log are turned into days. */
export interface DateReading {
  readonly dateSystem: DateSystem;
  /** What comes after this hour counts as the next day. */
  readonly cutOffHour?: number | undefined;
}

/** The dates of one column, read. */
export interface DayColumn {
  readonly days: Int32Array;
  /** How the text dates are read in the sheet's column that holds a row. */
  orderAt(row: number): DateOrder;
  /** The rows whose date was typed as text, read or not, with that text. */
  readonly texts: ReadonlyMap<number, string>;
  /** The rows whose time of day was after the cut-off hour, so that the next day was read. */
  readonly late: ReadonlySet<number>;
}

/** Reads a column cell by cell; text dates wait for the evidence of the whole column. */
export interface DayColumnReader {
  /** The rows met so far whose date was typed as text. */
  readonly texts: ReadonlyMap<number, string>;
  /** Reads the cell of a row, blank or not. */
  read(row: number, value: CellValue): void;
  /** Reads the cells of complaints that have not been read yet. */
  readCells(cells: ColumnCells): void;
  /** Reads the text dates, each by the order of its column; without one, by what all of them show. */
  finish(orderAt?: DayColumn["orderAt"]): DayColumn;
}

const SECONDS_IN_DAY = 86_400;
const SECONDS_IN_HOUR = 3600;

export function dayColumnReader(size: number, { dateSystem, cutOffHour }: DateReading): DayColumnReader {
  const days = new Int32Array(size);
  const texts = new Map<number, string>();
  const day0 = dayOfSerial(0, dateSystem);
  const cutOff = cutOffHour === undefined ? Number.POSITIVE_INFINITY : cutOffHour * SECONDS_IN_HOUR;

  const late = new Set<number>();
  const nextDayIf = (isLate: boolean, row: number, day: Day): Day => {
    if (!isLate) return day;
    late.add(row);
    return day + 1;
  };

  const fromTime = (row: number, value: number): Day => {
    const whole = Math.floor(value);
    const isLate = Math.round((value - whole) * SECONDS_IN_DAY) > cutOff;
    return nextDayIf(isLate, row, whole + day0);
  };
  const fromNumber = (row: number, value: number): Day => {
    if (value === 0) return NO_DAY;
    const day = isWholeDay(value) ? value + day0 : fromTime(row, value);
    return isComplaintDay(day) ? day : UNREAD_DAY;
  };

  const byAll = (): DayColumn["orderAt"] => {
    const order = dateOrder([...texts.values()].map(readTextDate));
    return () => order;
  };

  const finish = (orderAt = byAll()): DayColumn => {
    for (const [row, text] of texts) {
      const date = readTextDate(text);
      const day = dayInOrder(date, orderAt(row));
      days[row] = day === UNREAD_DAY ? day : nextDayIf(secondsOf(date) > cutOff, row, day);
    }
    return { days, orderAt, texts, late };
  };

  const read = (row: number, value: CellValue): void => {
    if (typeof value === "number") days[row] = fromNumber(row, value);
    else if (typeof value === "boolean") days[row] = UNREAD_DAY;
    else if (isBlank(value) || saysNoDate(value)) days[row] = NO_DAY;
    else texts.set(row, value.trim());
  };
  const readCells = (cells: ColumnCells): void => {
    for (let row = cells.from; row < cells.to; row++) {
      const value = cellOf(cells, row);
      // Most dates are whole days, which this tells at once; what was not read yet is NO_DAY.
      if (isWholeDay(value) && isComplaintDay(value + day0)) days[row] = value + day0;
      else if (value !== BLANK) read(row, value);
    }
  };
  return { texts, read, readCells, finish };
}

/** Faster than `Number.isInteger`, in a loop over every cell of a column. */
function isWholeDay(value: CellValue): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function secondsOf(date: TextDate): number {
  return date.kind === "unreadable" ? 0 : date.seconds;
}

const NO_DATE = new Set(["no", "n", "not escalated", "not closed"].map(spelling));

/** Whether a cell for a date says that there is none. */
export function saysNoDate(text: string): boolean {
  return saysNothing(text) || NO_DATE.has(spelling(text));
}

/** Whether a text date could be read either way round. */
export function isAmbiguousText(text: string): boolean {
  return isAmbiguous(readTextDate(text));
}
