import type { DateSystem } from "../../../engine/calendar/serialDate";
import { damaged, inPart } from "../fileError";
import type { FilePackage } from "../package/filePackage";
import { type Attributes, type XmlHandler, xmlReader } from "../package/readXml";
import { columnInRow, placeName, requireColumn, requireRow, rowOf } from "./cellPlace";
import { KIND, type Kind, dateNumberOf, logicalOf, numberOf, placeOf } from "./cellValue";
import { type LooksOfRows, rowLooks } from "./rowLooks";
import { type CellsToFill, type SheetCells, type StoredFormula, cellsToFill } from "./sheetCells";
import { type TextReader, textReader, unescapedText } from "./textReader";
import { type FileText, type TextTable, requireShort, textTable } from "./textTable";

/** What the cells of a sheet are read with. */
export interface CellsSource {
  readonly file: FilePackage;
  /** The name of the sheet's part. */
  readonly part: string;
  readonly dateSystem: DateSystem;
  /** The texts that the sheets share; asked for when a cell has one. */
  readonly shared: () => TextTable;
}

/** Reads the cells of a sheet as a stream. */
export function readSheetCells(source: CellsSource): SheetCells {
  const reading = newReading(source);
  const read = xmlReader(handlerOf(reading));
  source.file.readText(source.part, read);
  inPart(source.part, () => {
    read(undefined);
  });
  if (reading.lastShared >= 0 && reading.lastShared >= source.shared().length)
    throw damaged("a cell leads to a text that is not there");
  return reading.fill.cells;
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** What stands in `v`; undefined where there is none. */
  value: string | undefined;
  formula: StoredFormula | undefined;
  /** Whether it holds a text in elements of its own. */
  hasText: boolean;
}

/** Where a reader is. */
interface Reading {
  readonly dateSystem: DateSystem;
  readonly fill: CellsToFill;
  readonly looks: LooksOfRows;
  readonly inline: TextReader;
  row: number;
  column: number;
  /** The last column of the row that has had a cell. */
  lastColumn: number;
  cell: OpenCell | undefined;
  isInRows: boolean;
  isInline: boolean;
  /** The text of the element that is open. */
  gathered: string;
  /** The highest place of a text of the file's table that any cell names. */
  lastShared: number;
}

function newReading({ dateSystem, shared }: CellsSource): Reading {
  return {
    dateSystem,
    fill: cellsToFill(textTable(), shared),
    looks: rowLooks(),
    inline: textReader(),
    row: 0,
    column: 0,
    lastColumn: 0,
    cell: undefined,
    isInRows: false,
    isInline: false,
    gathered: "",
    lastShared: -1,
  };
}

function handlerOf(reading: Reading): XmlHandler {
  return {
    open: (name, attributes) => {
      if (reading.isInline) reading.inline.open(name, attributes);
      else if (reading.isInRows || name === "sheetData") BEGIN.get(name)?.(reading, attributes);
    },
    close: (name) => {
      if (reading.isInline && name !== "is") reading.inline.close(name);
      else if (reading.isInRows) END.get(name)?.(reading);
    },
    text: (text) => {
      if (reading.isInline) reading.inline.text(text);
      else if (reading.cell) reading.gathered += text;
    },
  };
}

const BEGIN: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  ["sheetData", (reading) => (reading.isInRows = true)],
  [
    "row",
    (reading, attributes) => {
      const { r } = attributes;
      reading.row = r === undefined ? requireRow(reading.row + 1) : rowOf(r);
      [reading.column, reading.lastColumn] = [0, 0];
      reading.fill.startRow(reading.row, reading.looks(attributes));
    },
  ],
  [
    "c",
    (reading, { r, t = "n", s = "0" }) => {
      reading.column = r === undefined ? requireColumn(reading.column + 1) : columnInRow(r, reading.row);
      const [column, style] = [reading.column, Number(s)];
      reading.cell = { column, type: t, style, value: undefined, formula: undefined, hasText: false };
    },
  ],
  [
    "is",
    (reading) => {
      reading.isInline = true;
      if (reading.cell) reading.cell.hasText = true;
    },
  ],
  ["v", (reading) => (reading.gathered = "")],
  [
    "f",
    (reading, attributes) => {
      reading.gathered = "";
      if (reading.cell) reading.cell.formula = formulaOf(attributes);
    },
  ],
]);

const END: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  ["sheetData", (reading) => (reading.isInRows = false)],
  ["is", (reading) => (reading.isInline = false)],
  [
    "v",
    ({ cell, gathered }) => {
      if (cell) cell.value = gathered;
    },
  ],
  [
    "f",
    ({ cell, gathered }) => {
      if (cell?.formula) cell.formula = { ...cell.formula, text: gathered };
    },
  ],
  ["c", putAway],
]);

function formulaOf({ t, ref, si }: Attributes): StoredFormula | undefined {
  if (t === "dataTable") return undefined;
  return {
    text: "",
    isArray: t === "array",
    ...(t === "shared" && si !== undefined && { shared: si }),
    ...(ref !== undefined && { area: ref }),
  };
}

function putAway(reading: Reading): void {
  const { cell, row, fill } = reading;
  if (!cell) return;
  const { column, style, formula } = cell;
  const { kind, value } = stored(cell, reading);
  if (kind === KIND.sharedText) reading.lastShared = Math.max(reading.lastShared, value);
  if (column <= reading.lastColumn && isTaken(reading, column))
    throw damaged(`the cell ${placeName(row, column)} comes twice`);
  reading.lastColumn = Math.max(reading.lastColumn, column);
  fill.add({ row, column, kind, value, style, formula });
  reading.cell = undefined;
}

/** Cells mostly stand in the order of their columns: only those that go back are looked for. */
function isTaken({ fill, row }: Reading, column: number): boolean {
  let isFound = false;
  fill.cells.forEachIn(row, (_, other) => {
    isFound ||= other === column;
  });
  return isFound;
}

interface Stored {
  readonly kind: Kind;
  readonly value: number;
}

/** How a cell is put away; one of whose value nothing can be made is in a damaged file. */
function stored({ type, value, formula, hasText, column }: OpenCell, reading: Reading): Stored {
  const { fill, inline, row } = reading;
  const own = (stored: FileText): number => fill.own.add(requireShort(stored, () => placeName(row, column)));
  if (hasText) return { kind: KIND.text, value: own(inline.take()) };
  if (value === undefined || (value.trim() === "" && type !== "str"))
    return { kind: formula ? KIND.notCalculated : KIND.blank, value: 0 };
  const text = type === "e" ? value.trim() : unescapedText(value);
  if (type === "e") return { kind: KIND.error, value: fill.own.add({ text }) };
  if (type === "str" || type === "inlineStr") return { kind: KIND.text, value: own({ text }) };
  const number = NUMBERS.get(type)?.(value, reading.dateSystem);
  if (!number || Number.isNaN(number.value))
    throw damaged(`the value of the cell ${placeName(row, column)} can't be made out`);
  return number;
}

/** How the values of cells of a type are numbers; what is none is no number here either. */
const NUMBERS = new Map<string, (text: string, dateSystem: DateSystem) => Stored>([
  ["n", (text) => ({ kind: KIND.number, value: numberOf(text) })],
  ["s", (text) => ({ kind: KIND.sharedText, value: placeOf(text) })],
  ["b", (text) => ({ kind: KIND.logical, value: logicalOf(text) })],
  ["d", (text, dateSystem) => ({ kind: KIND.number, value: dateNumberOf(text, dateSystem) })],
]);
