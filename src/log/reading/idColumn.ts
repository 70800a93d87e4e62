import { NO_ID, idHash } from "../../engine/idHash";
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
  // Most IDs need no trimming, and are no placeholder.
  if (typeof value === "string" && endsInDigit(value) && isPlain(value)) return idHash(value);
  return idHash(knownId(cellText(value)));
}

const [CODE_OF_SPACE, LAST_OF_ASCII] = [32, 127];

/** Whether a text that ends in a digit begins with no blank and has nothing beyond ASCII, so that it is read as it stands. */
function isPlain(text: string): boolean {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= text.charCodeAt(index);
  return bits <= LAST_OF_ASCII && text.charCodeAt(0) > CODE_OF_SPACE;
}
