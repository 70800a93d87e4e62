import type { SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";

/**
 * Merges each of some areas. Areas of one row that follow one another downwards are sent as one block, merged across:
 * a list of a thousand complaints would otherwise be thousands of merges.
 */
export function mergeCells(sheet: Excel.Worksheet, areas: readonly SheetArea[]): void {
  const high = areas.filter(({ rowCount }) => rowCount > 1);
  for (const area of high) sheet.getRange(areaAddress(area)).merge();
  const flat = areas.filter(({ rowCount }) => rowCount === 1);
  for (const block of blocksOf(flat)) sheet.getRange(areaAddress(block)).merge(true);
}

/** Areas of the same columns that follow one another downwards, as one. They come in the order of their rows. */
function blocksOf(areas: readonly SheetArea[]): SheetArea[] {
  const blocks: SheetArea[] = [];
  /** The index of the lowest block of each set of columns. */
  const lowest = new Map<string, number>();
  for (const area of areas) {
    const columns = `${area.column} ${area.columnCount}`;
    const index = lowest.get(columns);
    const above = index === undefined ? undefined : blocks[index];
    if (index !== undefined && above && above.row + above.rowCount === area.row)
      blocks[index] = { ...above, rowCount: above.rowCount + 1 };
    else lowest.set(columns, blocks.push(area) - 1);
  }
  return blocks;
}
