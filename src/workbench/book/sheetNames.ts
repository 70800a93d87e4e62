import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book, SheetName } from "./book";

/** The names of a sheet, to be read and changed. */
export function namesOfSheet({ sheetNames }: Book, sheet: Worksheet): SheetName[] {
  const known = sheetNames.get(sheet) ?? [];
  sheetNames.set(sheet, known);
  return known;
}

const LONGEST_NAME = 255;
const SPELLING = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** `Q4`, `$A1`: within the bounds of a sheet, which end at XFD1048576. */
const CELL = /^([A-Z]{1,3})(\d{1,7})$/iu;
const LAST_COLUMN = "XFD";
const LAST_ROW = 1_048_576;
/** `R`, `C5`, `R1C1`: addresses in the other style. */
const ROW_AND_COLUMN = /^(?:R\d*(?:C\d*)?|C\d*)$/iu;

/** Whether Excel takes a name, by “Names in formulas” of its help. */
export function canBeName(name: string): boolean {
  return name.length <= LONGEST_NAME && SPELLING.test(name) && !isCell(name) && !ROW_AND_COLUMN.test(name);
}

function isCell(name: string): boolean {
  const [, letters, digits] = CELL.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const column = letters.toUpperCase().padStart(LAST_COLUMN.length);
  return column <= LAST_COLUMN && Number(digits) >= 1 && Number(digits) <= LAST_ROW;
}
