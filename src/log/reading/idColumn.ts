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

/** The last of the signs, by their codes, that may be white space at the start of a text: letters come after it. */
const LAST_WHITE_SPACE_OF_ASCII = 32;
const LAST_OF_ASCII = 127;

function hashOfCell(value: CellValue): number {
  if (isBlank(value)) return NO_ID;
  // Most IDs need no trimming, and are no placeholder.
  const first = typeof value === "string" ? value.charCodeAt(0) : 0;
  if (
    typeof value === "string" &&
    endsInDigit(value) &&
    first > LAST_WHITE_SPACE_OF_ASCII &&
    first <= LAST_OF_ASCII
  )
    return idHash(value);
  return idHash(knownId(cellText(value)));
}
