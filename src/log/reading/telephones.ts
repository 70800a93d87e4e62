import { at } from "../../engine/at";
import { type Day, isDay } from "../../engine/calendar/day";
import { isUsualAgreement, mayBeAgreed } from "../dates/agreedDate";
import type { SheetColumn } from "../dates/columnOrders";
import { type DayColumn, isAmbiguousText } from "./dayColumn";

/** A column of extensions that is probably one of telephone numbers. */
export interface TelephoneColumn extends SheetColumn {
  /** How many of its cells may be telephone numbers, and how many say anything. */
  readonly telephones: number;
  readonly said: number;
  /** The row of one that may be. */
  readonly row: number;
}

/** What is known of the cells of a log's extensions. */
export interface ExtensionCells {
  /** The rows whose cell looks like a telephone number: any whole number. */
  readonly candidates: ReadonlySet<number>;
  readonly dates: DayColumn;
  /** Whether a cell says Yes or No. */
  saysYesOrNo(row: number): boolean;
  /** The day on which the complaint of a row is known to have been there. */
  began(row: number): Day | undefined;
  columnOf(row: number): SheetColumn;
  /** Whether the user said that a column is one of extensions: then its numbers are dates. */
  isSaid(column: SheetColumn): boolean;
}

/** What may be telephone numbers among the extensions of a log. */
export interface Telephones {
  /** The rows whose cell may be one, and no agreed date. */
  readonly rows: ReadonlySet<number>;
  readonly columns: readonly TelephoneColumn[];
}

const NONE: Telephones = { rows: new Set(), columns: [] };

/**
 * The telephone numbers among the extensions of a log: what looks like one and is no date, and numbers that are dates but
 * not soon after their complaint, where others show that the column holds such numbers. Where these are more than the
 * agreed dates, every number may be one; a number by itself is believed.
 */
export function telephonesIn(cells: ExtensionCells): Telephones {
  if (cells.candidates.size === 0) return NONE;
  const tallies = talliesOf(cells);
  return {
    rows: new Set(tallies.flatMap((tally) => [...tally.telephones, ...doubtedDates(tally, cells)])),
    columns: tallies.filter(isTelephoneColumn).map(({ column, words, telephones, dates, others }) => {
      const numbers = [...telephones, ...others, ...dates];
      return { ...column, telephones: numbers.length, said: numbers.length + words, row: at(numbers, 0) };
    }),
  };
}

/** What the cells of a column hold, by row. */
interface Tally {
  readonly column: SheetColumn;
  /** How many say Yes, No or a date in words. */
  words: number;
  /** Numbers that are no date, but a telephone's. */
  readonly telephones: number[];
  /** Numbers that are dates soon after their complaint, or would be in another year. */
  readonly dates: number[];
  /** Numbers that are other dates. */
  readonly others: number[];
}

function talliesOf(cells: ExtensionCells): Tally[] {
  const tallies: Tally[] = [];
  let last: Tally | undefined;
  for (let row = 0; row < cells.dates.days.length; row++) {
    if (!cells.candidates.has(row) && !saysMore(cells, row)) continue;
    const column = cells.columnOf(row);
    const isOf = (one: Tally): boolean =>
      one.column.sheet === column.sheet && one.column.column === column.column;
    if (!last || !isOf(last)) last = tallies.find(isOf);
    if (!last) tallies.push((last = { column, words: 0, telephones: [], dates: [], others: [] }));
    addCell(last, cells, row);
  }
  return tallies.filter(({ column }) => !cells.isSaid(column));
}

/** Whether a cell that looks like no telephone number says something that is understood. */
function saysMore({ dates: { days, texts }, saysYesOrNo }: ExtensionCells, row: number): boolean {
  const text = texts.get(row);
  return saysYesOrNo(row) || isDay(at(days, row)) || (text !== undefined && isAmbiguousText(text));
}

function addCell(tally: Tally, cells: ExtensionCells, row: number): void {
  if (!cells.candidates.has(row)) tally.words++;
  else if (!isDay(at(cells.dates.days, row))) tally.telephones.push(row);
  else if (isUsual(cells, row)) tally.dates.push(row);
  else tally.others.push(row);
}

function isUsual({ dates, began }: ExtensionCells, row: number): boolean {
  const start = began(row);
  return start === undefined || isUsualAgreement(at(dates.days, row), start);
}

function mostAreTelephones({ telephones, others, dates, words }: Tally): boolean {
  const isShown = telephones.length > 0 || (others.length > 1 && others.length > words + dates.length);
  return isShown && telephones.length + others.length > dates.length;
}

function isTelephoneColumn(tally: Tally): boolean {
  const { telephones, others, dates, words } = tally;
  return mostAreTelephones(tally) && telephones.length + others.length + dates.length > words;
}

/** The numbers of a column that are possible agreed dates, and may be telephone numbers all the same. */
function doubtedDates(tally: Tally, { dates: { days }, began }: ExtensionCells): number[] {
  const { telephones, others, dates } = tally;
  const doubted = mostAreTelephones(tally) ? [...others, ...dates] : telephones.length > 0 ? others : [];
  return doubted.filter((row) => mayBeAgreed(at(days, row), began(row) ?? at(days, row)));
}
