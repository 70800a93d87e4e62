import { NO_DAY } from "../engine/calendar/day";
import { calendarOf } from "../engine/calendar/holidayCalendar";
import { type WorkingDayCalendar, workingDayCalendar } from "../engine/calendar/workingDays";
import { LOGGED_EXTENSIONS, LOGGED_STAGES, UNREAD_DAY } from "../engine/complaintLog";
import { dueDay } from "../engine/dueDay";
import { type Procedure, STAGES, type Stage } from "../engine/procedures/procedure";
import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { DATE_FIELDS, type DateColumns, columnReaders } from "../log/reading/columnReaders";
import { dayColumnReader } from "../log/reading/dayColumn";
import { type CellValue, DAYS_1900_TO_1904 } from "../log/sheetTable";
import {
  type Cells,
  type OptionalCells,
  type Shape,
  cellAt,
  commonShape,
  forEachCell,
  isGiven,
} from "./cells";
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
  readonly extended?: OptionalCells;
  readonly today?: OptionalCells;
  readonly holidays?: OptionalCells;
}

/** The complaints of a formula. A place is that of a complaint in the shape, row by row. */
export interface Complaints {
  readonly procedure: Procedure;
  readonly calendar: WorkingDayCalendar;
  /** The day on which a complaint was received, or another of its days; `NO_DAY` where the cell is blank. */
  received(place: number): number;
  closed(place: number): number;
  today(place: number): number;
  /** The stage, by its spelling and whether there is a date of escalation; undefined where the cell is blank. */
  stage(place: number): Stage | undefined;
  /** The day on which the clock of a complaint's stage started. */
  clockStart(place: number, stage: Stage): number;
  /** The last day on which an answer at a stage is in time; undefined where none is known. */
  due(place: number, stage: Stage): number | undefined;
  /** A day as the workbook's date system numbers it. */
  serial(day: number): number;
}

const UNKNOWN = LOGGED_STAGES.indexOf("unknown");
const NO_STAGE = LOGGED_STAGES.indexOf("none");
/** The stage that a code is, where it is one. */
const STAGE_OF_CODE = LOGGED_STAGES.map((logged) => STAGES.find((stage) => stage === logged));
const EXTENDED = LOGGED_EXTENSIONS.indexOf("yes");
const UNKNOWN_EXTENSION = LOGGED_EXTENSIONS.indexOf("unknown");

/** Each argument is a column, and the orders of day and month in them go together as in a sheet. */
const ARGUMENTS: DateColumns = {
  columnOf: (field) => ({ sheet: 0, column: DATE_FIELDS.indexOf(field) }),
  answerTo: () => undefined,
};

/** Answers a question about each complaint of some arguments. An error is the answer of its own cell alone. */
export function answerForEach(
  counting: WorkbookCounting,
  args: ComplaintArguments,
  answer: (complaints: Complaints, place: number) => Answer,
): Answer[][] {
  const shape = commonShape({ ...args, holidays: undefined });
  const complaints = readComplaints(counting, args, shape);
  const answerOrError = (place: number): Answer => {
    try {
      return answer(complaints, place);
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

function readComplaints(
  { settings, dateSystem, choices }: WorkbookCounting,
  args: ComplaintArguments,
  shape: Shape,
): Complaints {
  const size = shape.rows * shape.columns;
  const { procedure, cutOffHour } = settings;
  const readers = columnReaders(size, { dateSystem, cutOffHour }, choices.values);
  const take = (cells: OptionalCells, read: (place: number, value: CellValue) => void): void => {
    forEachCell(cells, shape, read);
  };
  take(args.received, readers.read.received);
  take(args.closed, readers.read.closed);
  take(args.escalated, readers.read.escalated);
  take(args.stage, readers.read.stage);
  take(args.extended, readers.read.extension);
  const { columns } = readers.finish(size, ARGUMENTS);
  const today = dayColumnReader(args.today ? size : 0, { dateSystem });
  take(args.today, today.read);
  const todays = today.finish().days;
  const calendar = isGiven(args.holidays)
    ? workingDayCalendar(holidayDays(args.holidays, dateSystem))
    : calendarOf(settings.holidays);

  const refuse = (name: keyof ComplaintArguments, place: number, what: string): never => {
    throw new FunctionError(
      "invalidValue",
      `${name}: ${quotedValue(cellAt(args[name], shape, place))} ${what}`,
    );
  };
  const dayOf = (name: keyof ComplaintArguments, days: Int32Array, place: number): number => {
    const day = days[place] ?? NO_DAY;
    return day === UNREAD_DAY ? refuse(name, place, "is no date that can be read.") : day;
  };
  const escalated = (place: number): number => dayOf("escalated", columns.days.escalated, place);
  const received = (place: number): number => dayOf("received", columns.days.received, place);
  const stage = (place: number): Stage | undefined => {
    const code = columns.stage[place] ?? NO_STAGE;
    if (code === NO_STAGE) return undefined;
    if (code === UNKNOWN) refuse("stage", place, "is no stage. Use Frontline, Investigative or Escalated.");
    return STAGE_OF_CODE[code] ?? (escalated(place) === NO_DAY ? "investigative" : "escalated");
  };
  const clockStart = (place: number, at: Stage): number => {
    const day = at === "escalated" ? escalated(place) : NO_DAY;
    return day === NO_DAY ? received(place) : day;
  };
  return {
    procedure,
    calendar,
    received,
    closed: (place) => dayOf("closed", columns.days.closed, place),
    today: (place) => dayOf("today", todays, place),
    stage,
    clockStart,
    due: (place, at) => {
      if (columns.extension[place] === UNKNOWN_EXTENSION)
        refuse("extended", place, "is neither yes, no nor a date.");
      const extended = columns.extension[place] === EXTENDED;
      const extendedTo = columns.extendedTo[place] ?? NO_DAY;
      return dueDay(
        { stage: at, clockStart: clockStart(place, at), extended, extendedTo },
        procedure,
        calendar,
      );
    },
    serial: (day) => day - (dateSystem === 1904 ? DAYS_1900_TO_1904 : 0),
  };
}
