import { damaged } from "../fileError";
import { KIND, type Kind } from "./cellValue";
import { type GrowingList, growingList } from "./growing";
import type { TextRun, TextTable } from "./textTable";

/** A formula as the file has it. */
export interface StoredFormula {
  /** Empty where the cell shares the formula of another. */
  readonly text: string;
  /** Under what number cells share it. */
  readonly shared?: string;
  /** Whether it gives its results over several cells. */
  readonly isArray: boolean;
  /** The cells that it is in, or that it gives its results over, where these are several. */
  readonly area?: string;
}

/** What a row is besides its cells: alike rows have the very same. */
export interface RowLook {
  readonly isHidden: boolean;
  readonly height?: number;
  readonly hasOwnHeight: boolean;
  readonly outlineLevel: number;
  /** The place of its style in the file's list; undefined where it has none of its own. */
  readonly style?: number;
}

/** A cell as it is put away. */
export interface NewCell extends CellPlace {
  readonly kind: Kind;
  /** The number, 1 or 0 for a logical, or the place of the text. */
  readonly value: number;
  /** The place of its style in the file's list; 0 where it has none. */
  readonly style: number;
  readonly formula?: StoredFormula | undefined;
}

/** The place of a cell, counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The value of a cell as Excel gives it, blank as an empty text. */
export type StoredValue = string | number | boolean;

/**
 * The cells of a sheet as they were read, in some fifteen bytes each. Rows and columns are counted from 1; a cell is known by
 * its place in the list.
 */
export interface SheetCells {
  /** The last row that has anything. */
  readonly rowCount: number;
  readonly formulas: ReadonlyMap<number, StoredFormula>;
  /** Where formulas are whose results the file does not hold. */
  readonly notCalculated: readonly CellPlace[];
  /** Does something with each cell of a row that the file has, in the order of the file. */
  forEachIn(row: number, act: (cell: number, column: number) => void): void;
  kindOf(cell: number): Kind;
  valueOf(cell: number): StoredValue;
  /** Whether a cell has a value, or a formula that gives one. */
  holdsAnything(cell: number): boolean;
  styleOf(cell: number): number;
  runsOf(cell: number): readonly TextRun[] | undefined;
  lookOf(row: number): RowLook | undefined;
}

/** Cells that are being read. */
export interface CellsToFill {
  readonly cells: SheetCells;
  /** The texts that are the sheet's own. */
  readonly own: TextTable;
  /** Begins a row; the cells that follow are its. */
  startRow(row: number, look: RowLook | undefined): void;
  add(cell: NewCell): void;
}

export function cellsToFill(own: TextTable, shared: () => TextTable): CellsToFill {
  const stored: Stored = {
    columns: growingList(Uint16Array),
    kinds: growingList(Uint8Array),
    styles: growingList(Uint16Array),
    values: growingList(Float64Array),
    starts: growingList(Uint32Array),
    ends: growingList(Uint32Array),
    looks: [],
    formulas: new Map(),
    notCalculated: [],
  };
  const { columns, kinds, styles, values, starts, ends, looks, formulas, notCalculated } = stored;
  return {
    cells: readCells(stored, (kind) => (kind === KIND.sharedText ? shared() : own)),
    own,
    startRow: (row, look) => {
      if (ends.at(row) > 0) throw damaged(`row ${row} comes twice`);
      starts.set(row, columns.length);
      if (look) looks[row] = look;
    },
    add: ({ row, column, kind, value, style, formula }) => {
      if (formula) formulas.set(columns.length, formula);
      if (kind === KIND.notCalculated) notCalculated.push({ row, column });
      columns.push(column);
      kinds.push(kind);
      styles.push(style);
      values.push(value);
      ends.set(row, columns.length);
    },
  };
}

/** The cells of a sheet in lists, each cell at its place. */
interface Stored {
  readonly columns: GrowingList;
  readonly kinds: GrowingList;
  readonly styles: GrowingList;
  readonly values: GrowingList;
  /** Where the cells of a row begin and end. */
  readonly starts: GrowingList;
  readonly ends: GrowingList;
  readonly looks: (RowLook | undefined)[];
  readonly formulas: Map<number, StoredFormula>;
  readonly notCalculated: CellPlace[];
}

function readCells(
  { columns, kinds, styles, values, starts, ends, looks, formulas, notCalculated }: Stored,
  textsOf: (kind: Kind) => TextTable,
): SheetCells {
  const kindOf = (cell: number): Kind => kinds.at(cell) as Kind;
  const isText = (kind: Kind): boolean => kind === KIND.sharedText || kind === KIND.text;
  return {
    get rowCount() {
      return Math.max(ends.length - 1, looks.length - 1, 0);
    },
    formulas,
    notCalculated,
    forEachIn: (row, act) => {
      const end = ends.at(row);
      for (let cell = starts.at(row); cell < end; cell++) act(cell, columns.at(cell));
    },
    kindOf,
    valueOf: (cell) => {
      const [kind, value] = [kindOf(cell), values.at(cell)];
      if (kind === KIND.number) return value;
      if (kind === KIND.logical) return value === 1;
      return kind === KIND.blank || kind === KIND.notCalculated ? "" : textsOf(kind).at(value);
    },
    holdsAnything: (cell) => {
      const kind = kindOf(cell);
      if (!isText(kind) || formulas.has(cell)) return kind !== KIND.blank;
      return !textsOf(kind).isEmpty(values.at(cell));
    },
    styleOf: (cell) => styles.at(cell),
    runsOf: (cell) => {
      const kind = kindOf(cell);
      return isText(kind) ? textsOf(kind).runsAt(values.at(cell)) : undefined;
    },
    lookOf: (row) => looks[row],
  };
}
