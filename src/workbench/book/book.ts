import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { FilePackage } from "../file/package/filePackage";
import type { WorkbookPart } from "../file/workbookPart";
import { type Plays, plainExcel } from "../plays";
import { type Traffic, noTraffic } from "../traffic";
import { type KeptUndoStack, undoStack } from "../undoStack";
import { type Registrations, registrations } from "../protocol/excelEvents";
import type { SheetState } from "./sheetState";
import { ExcelError } from "../protocol/excelError";

/** A custom property of a sheet: Excel's keys ignore case. */
export interface SheetProperty {
  readonly key: string;
  value: string;
}

/** A name of one sheet, and what it stands for: `'Log 2021'!$A$1:$C$7`, or any other formula, without its sign. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
  /** Whatever else the file says of it, as it says it. */
  readonly attributes?: string;
}

/** The file that a workbook was read from. */
export interface Source {
  readonly file: FilePackage;
  readonly workbook: WorkbookPart;
  /** The sheets that were read from it, as they were then. */
  readonly sheets: ReadonlyMap<Worksheet, ReadSheet>;
}

/** A sheet as it was when it was read. */
export interface ReadSheet {
  /** The name of its part. */
  readonly part: string;
  readonly state: SheetState;
  readonly names: readonly SheetName[];
}

/** A workbook as the workbench holds it: the file's contents, and what the file's library does not know of. */
export interface Book {
  readonly file: Workbook;
  readonly name: string;
  /** Whether sheets can be neither added, renamed nor taken away. */
  readonly isStructureProtected: boolean;
  readonly sheetProperties: Map<Worksheet, SheetProperty[]>;
  /** The names that are a single sheet's own. */
  readonly sheetNames: Map<Worksheet, SheetName[]>;
  /** The file that it was read from; undefined for one that is made from nothing. */
  readonly source: Source | undefined;
  /** What the add-in keeps in the workbook under its keys. */
  readonly settings: Map<string, unknown>;
  active: Worksheet | undefined;
  /** The cells that are selected, as `Log!A1`. */
  selection: string;
  /** The events that the add-in asked to be told of. */
  readonly events: Registrations;
  /** Is told of cells that an add-in, or whoever types, writes to. */
  onWritten: (range: CellRange) => void;
  /** Is told when an add-in asks for every formula to be calculated. */
  onCalculate: () => void;
  /** What the Excel that has it open does besides. */
  readonly plays: Plays;
  readonly traffic: Traffic;
  readonly undo: KeptUndoStack;
}

/** What a workbook is besides what its file holds, when it is opened. */
export function newlyOpened(): Pick<
  Book,
  "selection" | "events" | "onWritten" | "onCalculate" | "plays" | "traffic" | "undo"
> {
  const [plays, traffic] = [plainExcel(), noTraffic()];
  return {
    selection: "",
    events: registrations(traffic),
    onWritten: () => undefined,
    onCalculate: () => undefined,
    plays,
    traffic,
    undo: undoStack(plays),
  };
}

/** By what a sheet is found again, whatever becomes of its name. */
export function sheetId({ id }: Worksheet): string {
  return `{${String(id).padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

/** Excel's sheets have so many rows and columns. */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** A rectangle of cells; rows and columns are counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of a sheet's cells. */
export interface CellRange extends CellArea {
  readonly book: Book;
  readonly sheet: Worksheet;
}

/** Refuses to write to a sheet that is protected. */
export function requireWritable(sheet: Worksheet): void {
  if (isProtected(sheet)) {
    throw new ExcelError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  }
}

export function isProtected(sheet: Worksheet): boolean {
  return sheet.sheetProtection?.sheet === true;
}

/** Refuses to add, rename or take away a sheet of a workbook whose structure is protected. */
export function requireStructure({ isStructureProtected }: Book): void {
  if (isStructureProtected) {
    throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
  }
}

/** A part of a sheet, within its bounds. */
export function cellRange(
  { book, sheet }: Pick<CellRange, "book" | "sheet">,
  { row, column, rowCount, columnCount }: CellArea,
): CellRange {
  const isInside =
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= ROW_COUNT &&
    column + columnCount <= COLUMN_COUNT;
  if (!isInside) {
    throw new ExcelError(
      "InvalidArgument",
      `There are no ${rowCount} × ${columnCount} cells at row ${row}, column ${column}.`,
    );
  }
  return { book, sheet, row, column, rowCount, columnCount };
}

/** Everything on a sheet. */
export function wholeSheet(book: Book, sheet: Worksheet): CellRange {
  return { book, sheet, row: 0, column: 0, rowCount: ROW_COUNT, columnCount: COLUMN_COUNT };
}

/** The cells that two ranges have in common; undefined where there are none. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { ...a, row, column, rowCount, columnCount } : undefined;
}
