import type { CellLocation } from "../../engine/finding";
import { cellTexts } from "../../excel/reading/cellTexts";
import { at } from "../../engine/at";
import type { OpenedLog } from "./openLog";

/** A cell of a column as Excel shows it, with the number of its row as Excel counts. */
export interface ShownCell {
  readonly row: number;
  readonly text: string;
  /** Whether it is the cell that was asked for. */
  readonly isIt: boolean;
}

/** So many rows above a cell and below it are shown. */
const ROWS = 2;

/**
 * What Excel shows in the column of a cell of the log, in the rows around it: never a header. Nothing for a cell of the
 * headers.
 */
export async function rowsAround(
  { reading, found }: Pick<OpenedLog, "reading" | "found">,
  { sheet, row, column }: CellLocation,
): Promise<readonly ShownCell[]> {
  const index = reading.sheets.findIndex(({ table }) => table.sheet === sheet);
  if (index < 0) return [];
  const { headerRow } = at(reading.sheets, index).layout;
  const { used } = at(found.parts, index).sample;
  if (row <= headerRow) return [];
  const first = Math.max(headerRow + 1, row - ROWS);
  const last = Math.min(used.row + used.rowCount - 1, row + ROWS);
  const texts = await cellTexts(sheet, { row: first, column, rowCount: last - first + 1 });
  return texts.map((text, below) => ({ row: first + below + 1, text, isIt: first + below === row }));
}
