import type { Worksheet } from "@cj-tech-master/excelts";
import { packedSheet } from "./packedSheet";

/** Whether a row, counted from 0, is hidden. */
export function isRowHidden(sheet: Worksheet, row: number): boolean {
  const packed = packedSheet(sheet);
  if (packed) return packed.cells().lookOf(row + 1)?.isHidden ?? false;
  return sheet.findRow(row + 1)?.hidden ?? false;
}
