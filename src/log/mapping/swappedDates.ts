import type { Day } from "../../engine/calendar/day";
import type { CellLocation } from "../../engine/finding";
import { countText } from "../../engine/text/countText";
import { numberText } from "../../engine/text/numberText";
import { quoted } from "../../engine/text/quoted";
import { choiceOf } from "../choiceOf";
import type { ChosenColumn } from "../choices";
import { onlyReading } from "../dates/dateOrder";
import { mayBeMonth, swappedDay } from "../dates/swappedDay";
import { readTextDate } from "../dates/textDate";
import { DATE_FIELDS, type DateField } from "../reading/columnReaders";
import { trueDay } from "../reading/countedDays";
import type { LogReading } from "../reading/readLog";
import { type TalliedColumn, columnTallies } from "./columnTallies";
import type { TextCell } from "./dateColumns";

/** A column whose days and months a program has very likely swapped. */
export interface SwappedColumn extends ChosenColumn {
  /** How many dates it holds, texts included. */
  readonly dates: number;
  /** The cells that are other days when they are swapped back, in the order of their rows. */
  readonly swaps: readonly Swap[];
  /** A date that stayed text, where the column has one. */
  readonly text: TextCell | undefined;
  /** What the user said: whether they are swapped; undefined where nobody was asked yet. */
  readonly answer: boolean | undefined;
}

/** `12 of 20 dates under “Date Received”`: the dates of a column that are others when they are swapped back. */
export function swapsText({ header, dates, swaps }: SwappedColumn): string {
  return `${numberText(swaps.length)} of ${countText(dates, "date")} under ${quoted(header)}`;
}

/** A cell that holds a date, and the day that was meant if day and month were swapped. */
export interface Swap {
  readonly field: DateField;
  readonly row: number;
  readonly cell: CellLocation;
  readonly stands: Day;
  readonly meant: Day;
}

/** The orders that a program can mistake for one another. */
const MISTAKEN = ["monthFirst", "dayFirst"] as const;
type Mistaken = (typeof MISTAKEN)[number];

/** Of all days two in five are of the first twelve of their month; where this many are, something has made it so. */
const LEAST_EARLY = 2 / 3;
/** Of dates that were all left as text, three in five can be in one order alone; where this many can, the others went. */
const LEAST_TELLING = 3 / 4;
/** Fewer dates than this show nothing. Nobody in Britain writes the month first: there, fewer are enough. */
const FEWEST: Readonly<Record<Mistaken, number>> = { monthFirst: 2, dayFirst: 3 };

/**
 * The columns in which day and month were very likely swapped. A program that opens a file with dates the other way
 * round makes other dates of those up to the twelfth of a month, and leaves the rest as text, since they are no dates to
 * it. It is judged by share, since rows may have been typed since; over the columns of a sheet, since they were opened
 * together; and on what the sheet holds, whatever the user has answered. A log without such texts costs one look at each.
 */
export function swappedColumns(reading: LogReading): readonly SwappedColumn[] {
  const known = swappedOfLog.get(reading) ?? findSwapped(reading);
  swappedOfLog.set(reading, known);
  return known;
}

/** Findings, questions and fixes ask alike. */
const swappedOfLog = new WeakMap<LogReading, readonly SwappedColumn[]>();

function findSwapped(reading: LogReading): readonly SwappedColumn[] {
  if (!DATE_FIELDS.some((field) => hasTellingText(reading, field))) return [];
  const tallies = talliesOf(reading);
  return [...new Set(tallies.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const columns = tallies.filter((tally) => tally.sheet === sheet);
    return MISTAKEN.map((order) => swappedOfSheet(columns, order)).find(({ length }) => length > 0) ?? [];
  });
}

function hasTellingText({ dates }: LogReading, field: DateField): boolean {
  for (const text of dates[field].texts.values()) {
    const date = readTextDate(text);
    if (date.kind === "ordered" && onlyReading(date)) return true;
  }
  return false;
}

/** What a column holds. */
interface Tally extends TalliedColumn {
  dates: number;
  trueDates: number;
  early: number;
  ordered: number;
  readonly telling: Record<Mistaken, number>;
  readonly swaps: Swap[];
  text: TextCell | undefined;
  readonly answer: boolean | undefined;
}

function swappedOfSheet(columns: readonly Tally[], order: Mistaken): SwappedColumn[] {
  const candidates = columns.filter((column) => mayBeSwapped(column, order));
  const mixed = candidates.filter(({ telling }) => telling[order] > 0);
  const sum = (of: (column: Tally) => number): number => mixed.reduce((all, one) => all + of(one), 0);
  const isEnough =
    Math.min(
      sum(({ early }) => early),
      sum(({ telling }) => telling[order]),
    ) >= FEWEST[order];
  return isEnough ? candidates.filter(({ swaps }) => swaps.length > 0) : [];
}

function mayBeSwapped({ early, trueDates, telling, ordered }: Tally, order: Mistaken): boolean {
  return early > 0 && early >= trueDates * LEAST_EARLY && telling[order] >= ordered * LEAST_TELLING;
}

function talliesOf(reading: LogReading): readonly Tally[] {
  const { tallies, tallied } = columnTallies(reading, (column) => newTally(reading, column));
  for (const field of DATE_FIELDS) {
    const column = reading.dates[field];
    for (let row = 0; row < column.days.length; row++) {
      const day = trueDay(column, row);
      if (day === undefined && !column.texts.has(row)) continue;
      const found = tallied(field, row);
      if (!found) continue;
      const { tally, cell } = found;
      if (day === undefined) addText(tally, reading, { field, row, cell });
      else addDate(tally, day, { field, row, cell });
    }
  }
  return tallies;
}

function newTally({ choices }: LogReading, column: TalliedColumn): Tally {
  return {
    ...column,
    answer: choiceOf(choices.swappedDates, column)?.isSwapped,
    dates: 0,
    trueDates: 0,
    early: 0,
    ordered: 0,
    telling: { monthFirst: 0, dayFirst: 0 },
    swaps: [],
    text: undefined,
  };
}

type Place = Pick<Swap, "field" | "row" | "cell">;

function addDate(tally: Tally, stands: Day, place: Place): void {
  tally.dates++;
  tally.trueDates++;
  if (mayBeMonth(stands)) tally.early++;
  const meant = swappedDay(stands);
  if (meant !== undefined) tally.swaps.push({ ...place, stands, meant });
}

function addText(tally: Tally, { dates }: LogReading, { field, row, cell }: Place): void {
  const text = dates[field].texts.get(row);
  const date = dates[field].dateAt(row);
  if (text === undefined || !date || date.kind === "unreadable" || date.kind === "serial") return;
  tally.dates++;
  if (date.kind !== "ordered") return;
  tally.ordered++;
  const only = onlyReading(date);
  if (only !== "dayFirst" && only !== "monthFirst") return;
  tally.telling[only]++;
  tally.text ??= { cell, text };
}
