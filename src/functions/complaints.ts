import { NO_DAY } from "../engine/calendar/day";
import { calendarOf } from "../engine/calendar/holidayCalendar";
import { type WorkingDayCalendar, workingDayCalendar } from "../engine/calendar/workingDays";
import { at } from "../engine/at";
import { LOGGED_EXTENSION_CODE, LOGGED_STAGE_CODE, UNREAD_DAY } from "../engine/complaintLog";
import { NO_STAGE, type NoDueDay, type StageRules, stageRules } from "../engine/counting/stages";
import type { WorkbookCounting } from "../app/settings/workbookCounting";
import {
  DATE_FIELDS,
  type DateColumns,
  type FilledColumns,
  columnReaders,
} from "../log/reading/columnReaders";
import { type DayColumn, dayColumnReader } from "../log/reading/dayColumn";
import { stageTitles } from "../log/spellings/standard";
import { listed } from "../engine/text/listed";
import { serialOfDay } from "../engine/calendar/serialDate";
import {
  type Cells,
  type OptionalCells,
  type Shape,
  cellAt,
  commonShape,
  forEachCell,
  isGiven,
} from "./cells";
import { refuseUndecided, unreadDate } from "./dateArgument";
import { FunctionError } from "./functionError";
import { quotedValue } from "./quotedValue";
import { holidayDays } from "./holidayDays";

/** What one cell of an answer holds. */
export type Answer = number | string | boolean | FunctionError;

/** What is asked about complaints: each argument one cell or a range, read as the columns of a log are. */
export interface ComplaintArguments {
  readonly received: Cells;
  readonly closed?: OptionalCells;
  readonly stage?: OptionalCells;
  readonly escalated?: OptionalCells;
  readonly acknowledged?: OptionalCells;
  readonly extended?: OptionalCells;
  readonly today?: OptionalCells;
  readonly holidays?: OptionalCells;
}

/**
 * The complaints of a formula, by the rules that the report counts with. An index is that of a complaint in the shape,
 * row by row. A day is `NO_DAY` where its cell is blank; a cell that is needed and can't be read is refused.
 */
export interface Complaints {
  readonly rules: StageRules;
  readonly calendar: WorkingDayCalendar;
  /** Refuses a complaint with a date that can be read two ways, needed or not, as the report does. */
  refuseUndecided(index: number): void;
  /** `UNREAD_DAY` where it can't be read. */
  received(index: number): number;
  closed(index: number): number;
  today(index: number): number;
  /** The index of the stage in `STAGES`; `NO_STAGE` where its cell is blank. */
  stage(index: number): number;
  /** The day on which the clock of a stage started. */
  clockStart(index: number, stage: number): number;
  /** The last day on which an answer is in time, or why none is known. */
  due(index: number, stage: number): number | NoDueDay;
  /** A day as the workbook's date system numbers it. */
  serial(day: number): number;
}

/** The arguments that hold dates. */
type DateArgument = Exclude<keyof ComplaintArguments, "stage" | "holidays">;

/** Each argument is a column, and the orders of day and month in them go together as in a sheet. */
const ARGUMENTS: Omit<DateColumns, "dateSystem"> = {
  columnOf: (field) => ({ sheet: 0, column: DATE_FIELDS.indexOf(field) }),
  answerTo: () => undefined,
  isSaidExtension: () => false,
};

/** Answers a question about each complaint of some arguments. An error is the answer of its own cell alone. */
export function answerForEach(
  counting: WorkbookCounting,
  args: ComplaintArguments,
  answer: (complaints: Complaints, index: number) => Answer,
): Answer[][] {
  const shape = commonShape({ ...args, holidays: undefined });
  const complaints = complaintsOf(counting, args, shape);
  const answerOrError = (index: number): Answer => {
    try {
      complaints.refuseUndecided(index);
      return answer(complaints, index);
    } catch (error) {
      if (error instanceof FunctionError) return error;
      throw error;
    }
  };
  // A plain loop: a formula may fill a hundred thousand cells.
  const answers: Answer[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: Answer[] = [];
    for (let column = 0; column < shape.columns; column++)
      line.push(answerOrError(row * shape.columns + column));
    answers.push(line);
  }
  return answers;
}

function complaintsOf(counting: WorkbookCounting, args: ComplaintArguments, shape: Shape): Complaints {
  const { settings, dateSystem, choices } = counting;
  const calendar = isGiven(args.holidays)
    ? workingDayCalendar(holidayDays(args.holidays, counting))
    : calendarOf(settings.holidays);
  const rules = stageRules(settings.procedure, calendar);
  const { columns, dates } = readArguments(counting, args, shape);
  const { days, stage: stages, extension, extendedTo } = columns;
  const dateArguments = Object.entries(dates);

  const refuse = (name: keyof ComplaintArguments, index: number, what: string): never => {
    throw new FunctionError(
      "invalidValue",
      `${name}: ${quotedValue(cellAt(args[name], shape, index))} ${what}`,
    );
  };
  const unreadDay = (name: keyof ComplaintArguments, index: number): never => {
    throw unreadDate(name, cellAt(args[name], shape, index));
  };
  const dayOf = (name: keyof ComplaintArguments, column: Int32Array, index: number): number => {
    const day = at(column, index);
    return day === UNREAD_DAY ? unreadDay(name, index) : day;
  };
  // What a rule does not need spoils no answer: of these days, only the one that starts the clock must be readable.
  const clockStart = (index: number, stage: number): number => {
    const escalated = at(days.escalated, index);
    const began = rules.beganOn(stage, at(days.received, index), escalated);
    const start = rules.clockStart(began, at(days.acknowledged, index), at(days.closed, index));
    const isOfEscalation = rules.beganOn(stage, NO_DAY, escalated) !== NO_DAY;
    return start === UNREAD_DAY ? unreadDay(isOfEscalation ? "escalated" : "received", index) : start;
  };
  return {
    rules,
    calendar,
    refuseUndecided: (index) => {
      for (const [name, column] of dateArguments) refuseUndecided(name, column, index, choices);
    },
    received: (index) => at(days.received, index),
    closed: (index) => dayOf("closed", days.closed, index),
    today: (index) => dayOf("today", dates.today.days, index),
    stage: (index) => {
      const code = at(stages, index);
      if (code === LOGGED_STAGE_CODE.none) return NO_STAGE;
      if (code === LOGGED_STAGE_CODE.unknown)
        refuse("stage", index, `is not a stage. Use ${listed(stageTitles(settings.procedure), "or")}.`);
      return rules.stageOf(code, at(days.escalated, index));
    },
    clockStart,
    due: (index, stage) => {
      if (extension[index] === LOGGED_EXTENSION_CODE.unknown)
        refuse("extended", index, "is not Yes, No or a possible date.");
      return rules.dueDay({
        stage,
        clockStart: clockStart(index, stage),
        extended: extension[index] === LOGGED_EXTENSION_CODE.yes,
        extendedTo: at(extendedTo, index),
      });
    },
    serial: (day) => serialOfDay(day, dateSystem),
  };
}

/** The arguments read as the columns of a log; those that hold dates, by their names. */
function readArguments(
  { settings, dateSystem, choices }: WorkbookCounting,
  args: ComplaintArguments,
  shape: Shape,
): Pick<FilledColumns, "columns"> & { readonly dates: Readonly<Record<DateArgument, DayColumn>> } {
  const size = shape.rows * shape.columns;
  const { cutOffHour } = settings;
  const { read, finish } = columnReaders(size, { dateSystem, cutOffHour }, choices.values);
  forEachCell(args.received, shape, read.received);
  forEachCell(args.closed, shape, read.closed);
  forEachCell(args.escalated, shape, read.escalated);
  forEachCell(args.acknowledged, shape, read.acknowledged);
  forEachCell(args.stage, shape, read.stage);
  forEachCell(args.extended, shape, read.extension);
  const today = dayColumnReader(size, { dateSystem });
  forEachCell(args.today, shape, today.read);
  const { columns, dates } = finish(size, { ...ARGUMENTS, dateSystem });
  const { extension: extended, ...others } = dates;
  return { columns, dates: { ...others, extended, today: today.finish() } };
}
