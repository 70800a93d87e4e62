import type { Cell, Worksheet } from "@cj-tech-master/excelts";

/** What was changed of a cell since its sheet was read. */
export interface CellEdit {
  /** Somebody put something else into it. */
  hasOtherContent: boolean;
  hasOtherLook: boolean;
  /** What it showed when its formula, or one that spills over it, was first calculated; undefined where none was. */
  shownBefore: string | undefined;
}

/** What was changed on a sheet since it was read, as far as one can't tell by looking at the sheet. */
export interface SheetEdits {
  /** By row and by column, from 1. */
  readonly cells: Map<number, Map<number, CellEdit>>;
  /** The rows, from 1, whose height was set. */
  readonly rowHeights: Set<number>;
  hasOtherMerges: boolean;
  hasOtherProperties: boolean;
}

const editsOfSheets = new WeakMap<Worksheet, SheetEdits>();

export function editsOf(sheet: Worksheet): SheetEdits {
  const known = editsOfSheets.get(sheet) ?? {
    cells: new Map<number, Map<number, CellEdit>>(),
    rowHeights: new Set<number>(),
    hasOtherMerges: false,
    hasOtherProperties: false,
  };
  editsOfSheets.set(sheet, known);
  return known;
}

/** What was changed of a cell, to be added to. */
export function editOf(cell: Cell): CellEdit {
  const { cells } = editsOf(cell.worksheet);
  const { row, col: column } = cell;
  const ofRow = cells.get(row) ?? new Map<number, CellEdit>();
  const edit = ofRow.get(column) ?? {
    hasOtherContent: false,
    hasOtherLook: false,
    shownBefore: undefined,
  };
  cells.set(row, ofRow.set(column, edit));
  return edit;
}

/** Notes that a cell was changed, and how. Whoever changes a cell does: what is not noted is not saved. */
export function noteEdit(cell: Cell, how: "hasOtherContent" | "hasOtherLook"): void {
  editOf(cell)[how] = true;
}
