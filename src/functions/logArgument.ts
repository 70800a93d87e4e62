import type { LogChoices } from "../log/choices";
import type { WorkbookCounting } from "../app/settings/workbookCounting";
import { type CountedLog, countLog } from "../engine/counting/countedLog";
import { type MappedSheet, rivalColumns, unreadColumns } from "../log/mapping/columnQuestions";
import { sheetMapping } from "../log/mapping/sheetMapping";
import { findLayout, missingRoles } from "../log/reading/layout";
import { otherLog } from "../log/reading/otherLog";
import { type DateOrderChoice, type LogReading, readLog } from "../log/reading/readLog";
import { roleName } from "../log/spellings/headers";
import { spelling } from "../log/spellings/spelling";
import { type Cells, cellValue, withoutBlankEnd } from "./cells";
import { FunctionError } from "./functionError";

/** A log that a formula was given, read and counted. */
export interface LogArgument {
  readonly reading: LogReading;
  readonly counted: CountedLog;
}

interface KnownLog extends LogArgument {
  readonly cells: Cells;
  readonly counting: WorkbookCounting;
}

/** Formulas about a log come in dozens, and with few logs: each of so many is read once. */
const MOST_KNOWN = 4;

/** A range does not say of which sheet it is. */
const NO_SHEET = "";

/** The header row is looked for in so many rows. */
const TOP_ROWS = 50;

let known: readonly KnownLog[] = [];

/**
 * The log of a formula. One that was given before is not read again; whether it is the same is judged by every
 * cell of it, so that an answer never comes from what the log held before.
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
  const values = cells.map((line) => line.map(cellValue));
  const top = { firstColumn: 0, values: values.slice(0, TOP_ROWS) };
  const layout = findLayout(top, 0, choices.columns);
  if (!layout)
    throw new FunctionError(
      "invalidValue",
      "log: it has no row of headers such as Date Received, Date Closed, Stage and Outcome. Give the log with its headers, such as Log[#All].",
    );
  const missing = missingRoles(layout);
  if (missing.length > 0)
    throw new FunctionError(
      "invalidValue",
      `log: it has no column for ${missing.map((role) => `“${roleName(role)}”`).join(", ")}. Give the whole log, with all its columns.`,
    );
  const mapping = sheetMapping(layout, { top, firstRow: 0 }, { dateSystem, values: choices.values });
  requireCertain({ layout, mapping });
  const firstRow = layout.headerRow + 1;
  const lines = values.slice(firstRow);
  const table = {
    sheet: NO_SHEET,
    dateSystem,
    chunks: [{ firstRow, rowCount: lines.length, blocks: [{ firstColumn: 0, values: lines }] }],
  };
  const reading = readLog([{ table, layout }], {
    cutOffHour: settings.cutOffHour,
    values: choices.values,
    dateOrders: ordersOfHeaders(choices),
  });
  const other = otherLog(reading);
  if (other)
    throw new FunctionError(
      "invalidValue",
      `log: another log begins in row ${other.row + 1} of it, column ${other.column + 1}, with columns of its own. Give a range with one log.`,
    );
  return { reading, counted: countLog(reading.log, settings) };
}

/** No figure is made of a column that may be the wrong one, or without one that may be meant. */
function requireCertain(sheet: MappedSheet): void {
  const [rivals] = rivalColumns(sheet);
  if (rivals) {
    const names = rivals.columns.map(({ header }) => `“${header}”`).join(" or ");
    throw new FunctionError(
      "invalidValue",
      `log: the column for “${rivals.name}” could be ${names}. Say which on the Log page of the pane, or rename the other.`,
    );
  }
  const unread = unreadColumns([sheet]).find(({ role }) => role === "escalated");
  if (unread)
    throw new FunctionError(
      "invalidValue",
      `log: “${unread.column.header}” may be the column for “${unread.name}”. Say so on the Log page of the pane, or rename it.`,
    );
}

/** What was said of a column's dates holds for a range with its header, unless it was not the same on all sheets. */
function ordersOfHeaders({ dateOrders }: LogChoices): DateOrderChoice[] {
  const isSaidOtherwise = ({ header, order }: DateOrderChoice): boolean =>
    dateOrders.some((other) => spelling(other.header) === spelling(header) && other.order !== order);
  return dateOrders
    .filter((choice) => !isSaidOtherwise(choice))
    .map((choice) => ({ ...choice, sheet: NO_SHEET }));
}
