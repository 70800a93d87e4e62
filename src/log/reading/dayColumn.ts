import { type Day, LAST_DAY, NO_DAY } from "../../engine/calendar/day";
import { UNREAD_DAY } from "../../engine/complaintLog";
import { type ColumnOrder, columnOrders } from "../dates/columnOrders";
import { type DaySpan, daySpan } from "../dates/daySpan";
import { type DateOrder, isAmbiguous, momentInOrder } from "../dates/dateOrder";
import { EARLIEST_DAY, type Moment, SECONDS_IN_HOUR, momentOfSerial } from "../dates/moment";
import { momentOfDigits } from "../dates/numberDate";
import { type TextDate, readTextDate } from "../dates/textDate";
import { isBlank } from "../isBlank";
import { type DateSystem, dayOfSerial } from "../../engine/calendar/serialDate";
import { plainText } from "../plainText";
import { BLANK, type CellValue } from "../sheetTable";
import { saysNoDate } from "../spellings/noDate";
import { type ColumnCells, cellOf } from "./columnCells";
import { type CountedDays, type SaidDates, type SaidOfRows, countedDays } from "./countedDays";

/** How dates of a log are turned into days. */
export interface DateReading {
  readonly dateSystem: DateSystem;
  /** What comes after this hour counts as the next day. */
  readonly cutOffHour?: number | undefined;
}

/** The dates of one column, read. */
export interface DayColumn extends SaidDates, CountedDays {
  /** How the text dates are read in the sheet's column that holds a row. */
  orderAt(row: number): DateOrder;
  /** A date typed as text, without what the other dates of its column show that it is not. */
  dateAt(row: number): TextDate | undefined;
}

/** Reads a column cell by cell; text dates wait for the evidence of the whole column. */
export interface DayColumnReader {
  /** The rows met so far whose date was typed as text. */
  readonly texts: ReadonlyMap<number, string>;
  /** From when to when the dates are that were met so far and are no texts. */
  span(): DaySpan | undefined;
  /** Reads the cell of a row, blank or not. */
  read(row: number, value: CellValue): void;
  /** Reads the cells of complaints that have not been read yet. */
  readCells(cells: ColumnCells): void;
  /**
   * Reads the text dates, each by the order of its column; without one, by what all of them show. Then each date counts
   * by what was said of its row.
   */
  finish(orderAt?: (row: number) => ColumnOrder, said?: SaidOfRows): DayColumn;
}

export function dayColumnReader(size: number, { dateSystem, cutOffHour }: DateReading): DayColumnReader {
  const stands = new Int32Array(size);
  // Most logs have no times.
  let seconds: Int32Array | undefined;
  const texts = new Map<number, string>();
  const day0 = dayOfSerial(0, dateSystem);
  const cutOff = cutOffHour === undefined ? Number.POSITIVE_INFINITY : cutOffHour * SECONDS_IN_HOUR;

  const dayOf = (row: number, moment: Moment | undefined): Day => {
    if (moment === undefined) return UNREAD_DAY;
    if (moment.seconds > 0) (seconds ??= new Int32Array(size))[row] = moment.seconds;
    return moment.day;
  };

  const fromNumber = (row: number, value: number): Day => {
    if (value === 0) return NO_DAY;
    // As `isWholeDay`, which would leave no type for the others.
    const day = (value | 0) === value ? value + day0 : dayOf(row, momentOfSerial(value + day0));
    if (day >= EARLIEST_DAY && day <= LAST_DAY) return day;
    return Number.isInteger(value) ? dayOf(row, momentOfDigits(value)) : UNREAD_DAY;
  };

  const byAll = (): ((row: number) => ColumnOrder) => {
    const column = { sheet: 0, column: 0 };
    const dates = [...texts.values()].map((text) => ({ ...column, date: readTextDate(text) }));
    const order = columnOrders(dates, { dateSystem, answerTo: () => undefined, known: span })(column);
    return () => order;
  };

  const span = (): DaySpan | undefined => daySpan(stands);

  const finish = (orderAt = byAll(), rows: SaidOfRows = {}): DayColumn => {
    const dateAt = (row: number): TextDate | undefined => {
      const text = texts.get(row);
      return text === undefined ? undefined : orderAt(row).settled(readTextDate(text));
    };
    for (const [row, text] of texts) {
      const { order, settled } = orderAt(row);
      stands[row] = dayOf(row, momentInOrder(settled(readTextDate(text)), order));
    }
    const said = { stands, seconds, texts, cutOff };
    return { ...said, ...countedDays(said, rows), orderAt: (row) => orderAt(row).order, dateAt };
  };

  const read = (row: number, value: CellValue): void => {
    if (typeof value === "number") stands[row] = fromNumber(row, value);
    else if (typeof value === "boolean") stands[row] = UNREAD_DAY;
    else if (isBlank(value) || saysNoDate(value)) stands[row] = NO_DAY;
    else texts.set(row, plainText(value));
  };
  const readCells = (cells: ColumnCells): void => {
    for (let row = cells.from; row < cells.to; row++) {
      const value = cellOf(cells, row);
      // Most dates are whole days, which this tells at once; what was not read yet is NO_DAY.
      if (isWholeDay(value) && value + day0 >= EARLIEST_DAY && value + day0 <= LAST_DAY)
        stands[row] = value + day0;
      else if (value !== BLANK) read(row, value);
    }
  };
  return { texts, span, read, readCells, finish };
}

/** Faster than `Number.isInteger`, in a loop over every cell of a column. */
function isWholeDay(value: CellValue): value is number {
  return typeof value === "number" && (value | 0) === value;
}

/** Whether a text date could be read either way round. */
export function isAmbiguousText(text: string): boolean {
  return isAmbiguous(readTextDate(text));
}
