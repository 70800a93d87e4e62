import { NO_ID, asciiIdHash, idHash } from "../../engine/idHash";
import { isBlank } from "../isBlank";
import type { CellValue } from "../sheetTable";
import { isErrorValue, saysNothing } from "../spellings/spelling";
import { cellText } from "./cells";
import { type ColumnCells, cellOf } from "./columnCells";

const [CODE_OF_0, CODE_OF_9] = [48, 57];

/** The ID that tells a complaint from others; empty where a text names none. */
export function knownId(text: string): string {
  return !endsInDigit(text) && (saysNothing(text) || isErrorValue(text)) ? "" : text;
}

/** Most IDs end in a digit, which no placeholder and no error value does. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= CODE_OF_0 && last <= CODE_OF_9;
}

/** Fills a column with the hashes of the IDs of complaints, while their cells are at hand in the processor's cache. */
export function fillIdHashes(hashes: Int32Array, cells: ColumnCells): void {
  for (let row = cells.from; row < cells.to; row++) hashes[row] = hashOfCell(cellOf(cells, row));
}

function hashOfCell(value: CellValue): number {
  if (isBlank(value)) return NO_ID;
  // Most IDs need no trimming, and are no placeholder: where all signs are ASCII's, they are read as they stand.
  const plain = typeof value === "string" && hasPlainEnds(value) ? asciiIdHash(value) : undefined;
  return plain ?? idHash(knownId(cellText(value)));
}

const CODE_OF_SPACE = 32;

function hasPlainEnds(text: string): boolean {
  return endsInDigit(text) && text.charCodeAt(0) > CODE_OF_SPACE;
}
