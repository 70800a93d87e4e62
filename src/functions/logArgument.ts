import type { ChosenColumn, LogChoices, ReadingChoices } from "../log/choices";
import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { type CountedLog, countLog } from "../engine/counting/countedLog";
import type { LogQuestion } from "../app/log/logQuestion";
import { logQuestions, whyNoFigures } from "../app/log/logQuestions";
import { type LogRefusal, columnsRefusal, noHeader, rowsRefusal } from "../app/log/logRefusal";
import { layoutFit } from "../log/mapping/layoutFit";
import { kindColumns } from "../log/mapping/kindColumns";
import { sheetMapping } from "../log/mapping/sheetMapping";
import { findLayout } from "../log/reading/layout";
import { withOtherCells } from "../log/reading/comparedRows";
import { otherCellsOf, otherColumns } from "../log/reading/otherCells";
import { type LogReading, readLog } from "../log/reading/readLog";
import { TOP_ROWS } from "../app/log/topRows";
import { BLANK, type CellValue, NO_SHEET, type RowChunk } from "../log/sheetTable";
import { nameKey } from "../log/spellings/spelling";
import { type Cells, cellValue, withoutBlankEnd } from "./cells";
import { FunctionError } from "./functionError";

/** A log that a formula was given, read and counted. */
export interface LogArgument {
  readonly reading: LogReading;
  readonly counted: CountedLog;
  /** What only the person who keeps the log can say. */
  readonly questions: readonly LogQuestion[];
}

interface KnownLog extends LogArgument {
  readonly cells: Cells;
  readonly counting: WorkbookCounting;
}

/** A workbook has dozens of formulas over few logs: this many logs are kept, so that each is read once. */
const MOST_KNOWN = 4;

let known: readonly KnownLog[] = [];

/** The log of a formula that gives figures. `#VALUE!` where something must be answered first. */
export function answeredLog(cells: Cells, counting: WorkbookCounting): LogArgument {
  const log = logArgument(cells, counting);
  const why = whyNoFigures(log.questions, "formula");
  if (why !== undefined) throw refused({ message: why });
  return log;
}

/**
 * The log of a formula. One that was given before is not read again. Every cell is compared, so that an answer never
 * comes from what the log held before.
 */
export function logArgument(given: Cells, counting: WorkbookCounting): LogArgument {
  const cells = withoutBlankEnd(given);
  const found = known.find((log) => log.counting === counting && areEqual(log.cells, cells));
  const log = found ?? { cells, counting, ...readCells(cells, counting) };
  known = [log, ...known.filter((other) => other !== log)].slice(0, MOST_KNOWN);
  return log;
}

function areEqual(a: Cells, b: Cells): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const [lineA = [], lineB = []] = [a[row], b[row]];
    if (lineA.length !== lineB.length) return false;
    for (let column = 0; column < lineA.length; column++)
      if (!isSameCell(lineA[column], lineB[column])) return false;
  }
  return true;
}

function isSameCell(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && cellValue(a) === cellValue(b));
}

function readCells(cells: Cells, { settings, dateSystem, choices }: WorkbookCounting): LogArgument {
  const lines = cells.map((line) => line.map(cellValue));
  const top = { firstColumn: 0, values: lines.slice(0, TOP_ROWS) };
  const layout = findLayout(top, 0, choices);
  if (!layout) throw refused(noHeader("in the range", "formula"));
  const sample = { top, firstRow: 0, isWhole: lines.length <= TOP_ROWS };
  const rules = { dateSystem, values: choices.values };
  const mapping = sheetMapping(layout, sample, rules);
  const sheet = { ...RANGE, layout, mapping, fit: layoutFit(layout, sample, rules) };
  const lacking = columnsRefusal(sheet, choices.columns, "formula");
  if (lacking) throw refused(lacking);
  const table = { sheet: NO_SHEET, dateSystem, chunks: chunksUnder(layout.headerRow, lines) };
  const kinds = kindColumns(layout, sample, choices.counted);
  const asRead = readLog([{ table, layout, kinds }], {
    cutOffHour: settings.cutOffHour,
    choices: choicesOfHeaders(choices),
  });
  const refusal = rowsRefusal(asRead, RANGE.subject, "formula");
  if (refusal) throw refused(refusal);
  const others = otherColumns(layout);
  const reading = withOtherCells(asRead, (row) =>
    otherCellsOf(
      others,
      others.map(({ column }) => lines[asRead.sheetRow(row)]?.[column] ?? BLANK),
    ),
  );
  const counted = countLog(reading.log, settings);
  const questions = logQuestions({ reading, counted, mapped: [sheet], procedure: settings.procedure });
  return { reading, questions, counted };
}

const RANGE = { sheet: NO_SHEET, subject: "The range" } as const;

function refused({ message }: Pick<LogRefusal, "message">): FunctionError {
  return new FunctionError("invalidValue", `log: ${message}`);
}

function chunksUnder(headerRow: number, lines: readonly (readonly CellValue[])[]): RowChunk[] {
  const firstRow = headerRow + 1;
  const values = lines.slice(firstRow);
  return [{ firstRow, rowCount: values.length, blocks: [{ firstColumn: 0, values }] }];
}

/** An answer about a column's dates holds for a range with that header, unless sheets were answered differently. */
function choicesOfHeaders(choices: LogChoices): ReadingChoices {
  const { dateOrders, swappedDates = [], universalTimes = [] } = choices;
  return {
    ...choices,
    dateOrders: ofRange(dateOrders, ({ order }) => order),
    swappedDates: ofRange(swappedDates, ({ isSwapped }) => isSwapped),
    universalTimes: ofRange(universalTimes, ({ isUniversal }) => isUniversal),
  };
}

function ofRange<T extends ChosenColumn>(all: readonly T[], answerOf: (choice: T) => unknown): T[] {
  const isSaidOtherwise = (one: T): boolean =>
    all.some((other) => nameKey(other.header) === nameKey(one.header) && answerOf(other) !== answerOf(one));
  return all.filter((one) => !isSaidOtherwise(one)).map((one) => ({ ...one, sheet: NO_SHEET }));
}
