import { at } from "../../engine/at";
import { NO_DAY } from "../../engine/calendar/day";
import {
  type ComplaintLog,
  type Field,
  LOGGED_STAGE_CODE,
  type LogColumns,
  complaintLog,
} from "../../engine/complaintLog";
import type { CellLocation } from "../../engine/finding";
import { choiceOf } from "../choiceOf";
import type { ChosenColumn, ReadingChoices } from "../choices";
import { isBlank } from "../isBlank";
import { BLANK, type CellValue } from "../sheetTable";
import type { SheetColumn } from "../dates/columnOrders";
import { type CellReader, cellReader, cellText } from "./cells";
import { type DateColumns, type DateField, columnReaders } from "./columnReaders";
import type { DayColumn } from "./dayColumn";
import { saysExtended } from "./extensionColumn";
import { knownId } from "./idColumn";
import { columnsUnder } from "./columnsUnder";
import { headerOf } from "./layout";
import { type LogPart, type LoggedSheet, columnPieces, fieldsOf, partsOf, piecesOf } from "./parts";
import { readRows, rowCountOf } from "./readRows";
import type { OtherCells } from "./otherCells";
import type { OtherRow } from "./otherRow";
import { type KindColumn, rowKinds } from "./rowKinds";
import { type RowNumber, partOfRow, sheetRowOf } from "./rowNumber";
import { fieldOfRole } from "../spellings/roles";
import { stage2Rows } from "./stage2Rows";
import type { Telephones } from "./telephones";

const NO_CELLS: OtherCells = new Map();
const { unknown: UNKNOWN } = LOGGED_STAGE_CODE;

/** How a log is to be read, where there is a choice. */
export interface ReadingRules {
  /** What comes after this hour counts as the next day. */
  readonly cutOffHour: number | undefined;
  /** What the user said of it. */
  readonly choices: ReadingChoices;
}

/** Where the rows and cells of a log are. */
export interface LogCells {
  /** The index in its sheet, from 0, of a row of the log. */
  sheetRow(row: number): number;
  /** Where a field of a row of the log is; undefined where its sheet has no such column. */
  location(field: Field, row: number): CellLocation | undefined;
  /** Where a row that is no complaint begins. */
  otherRowLocation(row: RowNumber): CellLocation;
  /** What the first cell of such a row says in words; in numbers, where none does. */
  otherRowText(row: RowNumber): string;
  /** What the sheet holds for a field of a row of the log. */
  cell(field: Field, row: number): CellValue;
  /** The cells of a column by its header in any spelling, read for a field or not; undefined where none was read. */
  cellsUnder(header: string): ColumnOfCells | undefined;
}

/** What a column of a log holds, row by row. */
export interface ColumnOfCells {
  readonly header: string;
  cell(row: number): CellValue;
}

/** A log as it was read from its sheets, and what became of each of their rows. */
export interface LogReading extends LogCells {
  readonly log: ComplaintLog;
  readonly sheets: readonly LoggedSheet[];
  /** The rows from under the headers to the last that hold anything. */
  readonly rowsRead: number;
  /** The rows that are no complaints. */
  readonly otherRows: ReadonlyMap<RowNumber, OtherRow>;
  readonly dates: Readonly<Record<DateField, DayColumn>>;
  /** What may be telephone numbers among its extensions. */
  readonly telephones: Telephones;
  /** What a row holds that is read for no field: known only of rows that seem to repeat others. */
  readonly otherCells: (row: number) => OtherCells;
  /** The columns that tell which rows are complaints. */
  readonly kinds: readonly KindColumn[];
  /** What the user had said of it. */
  readonly choices: ReadingChoices;
}

/** Reads the rows of some sheets as one complaints log: nothing is guessed, and no row is lost. */
export function readLog(sheets: readonly LoggedSheet[], { cutOffHour, choices }: ReadingRules): LogReading {
  const parts = partsOf(sheets);
  const readers = columnReaders(
    rowCountOf(parts),
    { dateSystem: at(sheets, 0).table.dateSystem, cutOffHour },
    choices.values,
  );
  const { counted = [] } = choices;
  const { size, rows, otherRows } = readRows(parts, readers, counted);
  const { columns, dates, telephones } = readers.finish(size, dateColumns(sheets, parts, rows, choices));
  const stage2Of = stage2Rows(parts, rows);
  withoutDirectStarts(parts, rows, columns, stage2Of);
  const { sheetRow, location, otherRowLocation, otherRowText, cell, cellsUnder } = logCells(
    parts,
    rows,
    saysExtended(columns.extension) ? 0 : BLANK,
  );
  const text = (field: Field, row: number): string => cellText(cell(field, row));
  // Named one by one for the same reason as the properties of a log.
  return {
    sheetRow,
    location,
    otherRowLocation,
    otherRowText,
    cell,
    cellsUnder,
    log: complaintLog(
      {
        ...columns,
        size,
        fields: fieldsOf(parts),
        stage2Of,
        stageForAll: stageOfAll(sheets),
        repeatedIds: choices.repeatedIds,
      },
      { text, knownId: (row) => knownId(text("id", row)), elsewhere: () => BLANK },
    ),
    sheets,
    rowsRead: size - stage2Of.size + otherRows.size,
    otherRows,
    dates,
    telephones,
    otherCells: () => NO_CELLS,
    kinds: rowKinds(parts, { rows, otherRows, hasUnknownStages: columns.stage.includes(UNKNOWN) }, counted),
    choices,
  };
}

/** The stage that all complaints are at, where no column says it and the user did. */
function stageOfAll(sheets: readonly LoggedSheet[]): LogColumns["stageForAll"] {
  const [first, ...more] = sheets.map(({ layout }) => layout.stageForAll);
  return more.every((stage) => stage === first) ? first : undefined;
}

/** Where the dates of a log are, and what a user said of them. */
function dateColumns(
  sheets: readonly LoggedSheet[],
  parts: readonly LogPart[],
  rows: Int32Array,
  { dateOrders, swappedDates, universalTimes }: ReadingChoices,
): DateColumns {
  const chosen = ({ sheet: index, column }: SheetColumn): ChosenColumn => {
    const { table, layout } = at(sheets, index);
    return { sheet: table.sheet, header: headerOf(layout, column) };
  };
  return {
    dateSystem: at(sheets, 0).table.dateSystem,
    columnOf: (field, row) => {
      const part = at(parts, partOfRow(at(rows, row)));
      const column = part.columns.get(field);
      if (!column) throw new Error(`The sheet “${part.table.sheet}” has dates in no column.`);
      return { sheet: sheets.findIndex(({ table }) => table === part.table), column: column.column };
    },
    answerTo: (column) => choiceOf(dateOrders, chosen(column))?.order,
    isSaidExtension: ({ sheet, column }) => {
      const { roles, chosen: said } = at(sheets, sheet).layout;
      return [...said].some(
        (role) => fieldOfRole(role) === "extension" && roles.get(role)?.column === column,
      );
    },
    ...(swappedDates?.some(({ isSwapped }) => isSwapped) && {
      isSwapped: (column) => choiceOf(swappedDates, chosen(column))?.isSwapped === true,
    }),
    ...(universalTimes?.some(({ isUniversal }) => isUniversal) && {
      isUniversal: (column) => choiceOf(universalTimes, chosen(column))?.isUniversal === true,
    }),
  };
}

/** A stage 2 with no stage 1 before it that began on the day the complaint came was no escalation. */
function withoutDirectStarts(
  parts: readonly LogPart[],
  rows: Int32Array,
  { days }: Pick<LogColumns, "days">,
  stage2Of: ReadonlyMap<number, number>,
): void {
  if (!parts.some(({ stage1 }) => stage1)) return;
  rows.forEach((number, row) => {
    const isDirect = at(parts, partOfRow(number)).stage1 !== undefined && !stage2Of.has(row);
    if (isDirect && days.escalated[row] === days.received[row]) days.escalated[row] = NO_DAY;
  });
}

/** The cells of a log whose complaints have these row numbers; a 0 among its extensions is read as `zero`. */
function logCells(parts: readonly LogPart[], rows: Int32Array, zero: typeof BLANK | 0): LogCells {
  const readers = fieldReaders(parts, zero);
  const numberOf = (row: number): RowNumber => {
    const number = rows[row];
    if (number === undefined) throw new RangeError(`The log has no row ${row}.`);
    return number;
  };
  return {
    sheetRow: (row) => sheetRowOf(numberOf(row)),
    location: (field, row) => {
      const number = numberOf(row);
      const { columns, table } = at(parts, partOfRow(number));
      const column = columns.get(field);
      return column && { sheet: table.sheet, row: sheetRowOf(number), column: column.column };
    },
    otherRowLocation: (number) => {
      const { columns, table } = at(parts, partOfRow(number));
      const indexes = [...columns.values()].map(({ column }) => column);
      return { sheet: table.sheet, row: sheetRowOf(number), column: Math.min(...indexes) };
    },
    otherRowText: (number) => {
      const { columns } = at(parts, partOfRow(number));
      const inOrder = [...columns].sort(([, a], [, b]) => a.column - b.column);
      const cells = inOrder.map(([field]) => readers[field](number)).filter((value) => !isBlank(value));
      return cellText(cells.find((value) => typeof value === "string") ?? at(cells, 0));
    },
    cell: (field, row) => readers[field](numberOf(row)),
    cellsUnder: (header) => {
      const columns = parts.map((part) => columnsUnder(part.headers, [header])[0]);
      const pieces = parts.flatMap((part, index) => columnPieces(part, columns[index]));
      const [first] = columns.filter((column) => column !== undefined);
      if (!first || pieces.length === 0) return undefined;
      const read = cellReader(pieces);
      return { header: first.header, cell: (row) => read(numberOf(row)) };
    },
  };
}

function fieldReaders(
  parts: readonly LogPart[],
  zero: typeof BLANK | 0,
): Readonly<Record<Field, CellReader>> {
  const reader = (field: Field): CellReader => cellReader(piecesOf(parts, field));
  return {
    id: reader("id"),
    service: reader("service"),
    type: reader("type"),
    officer: reader("officer"),
    action: reader("action"),
    received: reader("received"),
    acknowledged: reader("acknowledged"),
    escalated: reader("escalated"),
    closed: reader("closed"),
    stage: reader("stage"),
    outcome: reader("outcome"),
    extension: cellReader(piecesOf(parts, "extension"), zero),
  };
}
