import { at } from "../../engine/at";
import { isDay } from "../../engine/calendar/day";
import type { CellLocation } from "../../engine/finding";
import { choiceOf } from "../choiceOf";
import type { ChosenColumn } from "../choices";
import { inBritishTime, isSummerTime } from "../dates/britishTime";
import { type Moment, SECONDS_IN_HOUR } from "../dates/moment";
import { DATE_FIELDS, type DateField } from "../reading/columnReaders";
import { countedOn, namesNoZone } from "../reading/countedDays";
import type { LogReading } from "../reading/readLog";
import { type TalliedColumn, columnTallies } from "./columnTallies";

/** A column whose times are very likely those of universal time. */
export interface UniversalColumn extends ChosenColumn {
  /** How many of its summer dates have a time and name no zone. */
  readonly timed: number;
  /** How many of these are at 23:00 exactly, which is midnight at home. */
  readonly midnights: number;
  /** Whether these show it, or other columns of the sheet alone. */
  readonly isShown: boolean;
  /** How many dates count as other days if so. */
  readonly turned: number;
  /** One of these: a midnight, where there is one. */
  readonly example: TurnedDate;
  /** What the user said: whether they are universal time; undefined where nobody was asked yet. */
  readonly answer: boolean | undefined;
}

/** A date with a time that counts as another day if it is universal time: what the clock at home showed then. */
export interface TurnedMoment {
  readonly stands: Moment;
  readonly meant: Moment;
}

/** The cell of one. */
export interface TurnedDate extends TurnedMoment {
  readonly cell: CellLocation;
}

type DateColumn = LogReading["dates"][DateField];

/** The moment of a row, where it counts as another day if its time is universal time. */
export function turnedAt(column: DateColumn, row: number): TurnedMoment | undefined {
  const { meant: days, seconds } = column;
  if (!seconds) return undefined;
  const stands = { day: at(days, row), seconds: at(seconds, row) };
  if (!isDay(stands.day) || !namesNoZone(column, row)) return undefined;
  const meant = inBritishTime(stands);
  return countedOn(column, stands) === countedOn(column, meant) ? undefined : { stands, meant };
}

/** Whether a time is midnight at home, if it is universal time in summer. */
export function isSummerMidnight({ seconds }: Moment): boolean {
  return seconds === SUMMER_MIDNIGHT;
}

/** Midnight at home in summer. */
const SUMMER_MIDNIGHT = 23 * SECONDS_IN_HOUR;
/** So many of a log's dates must be at it, and this share of a column's summer dates with a time. */
const FEWEST = 2;
const LEAST_SHARE = 1 / 2;

/**
 * The columns whose times are very likely those of universal time: a program that exports days as such moments makes
 * 23:00 of the day before of them in summer, and midnight in winter. Few times are at 23:00 exactly, and where winter
 * dates are too, it is no midnight. What shows it in one column holds for the others of its sheet, which the same program
 * wrote: those are named that have dates which count as others then. It is judged on what the sheet holds, whatever the
 * user has answered. A log without times at 23:00 costs one look at each column.
 */
export function universalColumns(reading: LogReading): readonly UniversalColumn[] {
  const known = universalOfLog.get(reading) ?? findUniversal(reading);
  universalOfLog.set(reading, known);
  return known;
}

/** Findings, questions and fixes ask alike. */
const universalOfLog = new WeakMap<LogReading, readonly UniversalColumn[]>();

function findUniversal(reading: LogReading): readonly UniversalColumn[] {
  if (!DATE_FIELDS.some((field) => reading.dates[field].seconds?.includes(SUMMER_MIDNIGHT))) return [];
  const tallies = talliesOf(reading).filter((tally) => !isAtNightInWinter(tally));
  const showing = tallies.filter(showsUniversal);
  if (showing.reduce((sum, { midnights }) => sum + midnights, 0) < FEWEST) return [];
  const others = tallies.filter(
    (tally) => !showing.includes(tally) && showing.some(({ sheet }) => sheet === tally.sheet),
  );
  return [...showing, ...others].flatMap(({ example, ...tally }) =>
    example ? { ...tally, example, isShown: showsUniversal(tally) } : [],
  );
}

function showsUniversal({ midnights, timed }: Pick<Tally, "midnights" | "timed">): boolean {
  return midnights > 0 && midnights >= timed * LEAST_SHARE;
}

/** What a column holds. */
interface Tally extends TalliedColumn {
  timed: number;
  midnights: number;
  winter: number;
  winterAtNight: number;
  turned: number;
  example: TurnedDate | undefined;
  readonly answer: boolean | undefined;
}

function isAtNightInWinter({ winter, winterAtNight }: Tally): boolean {
  return winterAtNight > winter / 2;
}

function talliesOf(reading: LogReading): readonly Tally[] {
  const { tallies, tallied } = columnTallies(reading, (column) => newTally(reading, column));
  for (const field of DATE_FIELDS) {
    const { meant, seconds } = reading.dates[field];
    if (!seconds) continue;
    for (let row = 0; row < meant.length; row++) {
      const moment = { day: at(meant, row), seconds: at(seconds, row) };
      if (!isDay(moment.day) || !namesNoZone(reading.dates[field], row)) continue;
      const found = tallied(field, row);
      if (!found) continue;
      addMoment(found.tally, moment);
      addTurned(found.tally, turnedAt(reading.dates[field], row), found.cell);
    }
  }
  return tallies;
}

function newTally({ choices }: LogReading, column: TalliedColumn): Tally {
  return {
    ...column,
    answer: choiceOf(choices.universalTimes, column)?.isUniversal,
    timed: 0,
    midnights: 0,
    winter: 0,
    winterAtNight: 0,
    turned: 0,
    example: undefined,
  };
}

function addMoment(tally: Tally, moment: Moment): void {
  const isMidnight = isSummerMidnight(moment);
  if (!isSummerTime(moment)) {
    tally.winter++;
    if (isMidnight) tally.winterAtNight++;
  } else if (moment.seconds > 0) {
    tally.timed++;
    if (isMidnight) tally.midnights++;
  }
}

function addTurned(tally: Tally, turned: TurnedMoment | undefined, cell: CellLocation): void {
  if (!turned) return;
  tally.turned++;
  if (!tally.example || (isSummerMidnight(turned.stands) && !isSummerMidnight(tally.example.stands)))
    tally.example = { ...turned, cell };
}
